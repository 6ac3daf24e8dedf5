package io.switchboard.web.failure;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.failure.FailurePages.AdministratorsFailure;
import io.switchboard.web.gateway.GatewayTrouble;
import io.switchboard.web.gateway.GatewayTrouble.Away;
import io.switchboard.web.gateway.GatewayTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What administrators read when the gateway, or OVH behind it, does not do what they asked for. */
public class GatewayFailures {

    private final Pages pages;
    private final Visitor visitor;
    private final Failures failures;

    GatewayFailures(Pages pages, Visitor visitor, Failures failures) {
        this.pages = pages;
        this.visitor = visitor;
        this.failures = failures;
    }

    @ServerExceptionMapper
    public Uni<RestResponse<String>> gateway(GatewayTrouble trouble) {
        var words = visitor.words(GatewayFailureMessages.class);
        return switch (trouble) {
            case Away _ ->
                    later(
                            new Sentence(
                                    words.gatewayAway(),
                                    words.gatewayAwayWhat(),
                                    words.gatewayAwayNext()));
            case Refused refused -> refused(refused, words);
        };
    }

    /** Refusals that belong to one page are explained there; one that gets here is a bug. */
    private Uni<RestResponse<String>> refused(Refused refused, GatewayFailureMessages words) {
        return switch (refused.refusal()) {
            case OVH_AWAY, OVH_BUSY ->
                    later(new Sentence(words.ovhAway(), words.ovhAwayWhat(), words.ovhAwayNext()));
            case OVH_SILENT ->
                    later(
                            new Sentence(
                                    words.ovhSilent(),
                                    words.ovhSilentWhat(),
                                    words.ovhSilentNext()));
            case OVH_REFUSES_US ->
                    show(
                            StatusCode.BAD_GATEWAY,
                            new Sentence(
                                    words.refusesUs(),
                                    words.refusesUsWhat(),
                                    words.refusesUsNext()));
            case OVH_REFUSES_REQUEST ->
                    show(
                            StatusCode.BAD_GATEWAY,
                            new Sentence(
                                    words.refusesRequest(),
                                    words.refusesRequestWhat(),
                                    words.refusesRequestNext()));
            case NOT_ALLOWED ->
                    show(
                            StatusCode.BAD_GATEWAY,
                            new Sentence(
                                    words.notAllowed(),
                                    words.notAllowedWhat(),
                                    words.notAllowedNext()));
            case CHANGE_UNDER_WAY ->
                    show(
                            StatusCode.CONFLICT,
                            new Sentence(
                                    words.underWay(), words.underWayWhat(), words.underWayNext()));
            case NO_APPLICATION ->
                    show(
                            StatusCode.CONFLICT,
                            new Sentence(
                                    words.noApplication(),
                                    words.noApplicationWhat(),
                                    words.noApplicationNext()));
            case UNKNOWN_REQUEST,
                    NOT_VALIDATED,
                    ALREADY_SHOWN,
                    UNKNOWN_CREDENTIAL,
                    OWN_CREDENTIAL ->
                    failures.unexpected(refused);
        };
    }

    private Uni<RestResponse<String>> later(Sentence sentence) {
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE, Away.PAUSE, new AdministratorsFailure(sentence));
    }

    private Uni<RestResponse<String>> show(int status, Sentence sentence) {
        return pages.show(status, new AdministratorsFailure(sentence));
    }
}
