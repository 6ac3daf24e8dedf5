package io.switchboard.forwarding.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.hotline.administration.Inspection;
import io.switchboard.contracts.line.Forward;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.line.OfferedNumber;
import io.switchboard.contracts.line.Redirect;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.forwarding.gateway.Fresh;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.gateway.Lines;
import io.switchboard.forwarding.gateway.Queues;
import io.switchboard.forwarding.phone.Phones;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks at a number at OVH: what hotline it can be, or why it can be none. Everything else fails with {@link GatewayTrouble}. */
@ApplicationScoped
class Inspections {

    private static final String NUMBER = "number";

    private final Lines lines;
    private final Queues queues;
    private final HotlineLedger ledger;
    private final Phones phones;

    Inspections(Lines lines, Queues queues, HotlineLedger ledger, Phones phones) {
        this.lines = lines;
        this.queues = queues;
        this.ledger = ledger;
        this.phones = phones;
    }

    Uni<Found> find(DialNumber number) {
        return lines.offered().chain(offered -> find(number, offered.what()));
    }

    /** As an administrator sees it. */
    Inspection shown(DialNumber number, Found found) {
        return switch (found) {
            case Found.Unusable(var reason, var account) ->
                    new Inspection(number, null, reason, account, null, null, List.of(), List.of());
            case Found.OfLine(var account, var line, var forwardedTo) ->
                    new Inspection(
                            number,
                            ((Found.Usable) found).kind(),
                            null,
                            account,
                            line,
                            forwardedTo.map(phones::shown).orElse(null),
                            List.of(),
                            List.of());
            case Found.OfQueue(var account, var agents, var openings) ->
                    new Inspection(
                            number,
                            ((Found.Usable) found).kind(),
                            null,
                            account,
                            null,
                            null,
                            agents.stream().map(it -> phones.shown(it.phone())).toList(),
                            openings);
        };
    }

    private Uni<Found> find(DialNumber number, List<OfferedNumber> offered) {
        return offered.stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .map(it -> find(it, offered))
                .orElseGet(() -> cannot("unknown-number", null));
    }

    private Uni<Found> find(OfferedNumber number, List<OfferedNumber> offered) {
        return Offer.kind(number.feature())
                .map(
                        kind ->
                                switch (kind) {
                                    case LINE -> line(number, offered);
                                    case QUEUE -> queue(number);
                                })
                .orElseGet(() -> cannot(Offer.refusal(number.feature()), number.billingAccount()));
    }

    private Uni<Found> line(OfferedNumber number, List<OfferedNumber> offered) {
        return lines.redirect(Lane.INTERACTIVE, number.number())
                .map(Fresh::of)
                .chain(redirect -> behind(number, redirect, offered))
                .onFailure(GatewayTrouble.Refused.class)
                .recoverWithUni(refused -> cannot(refused, number));
    }

    private Uni<Found> behind(
            OfferedNumber number, Redirect redirect, List<OfferedNumber> offered) {
        if (redirect.destination().isEmpty()) {
            return cannot("leads-nowhere", number.billingAccount());
        }
        var line = redirect.destination().get();
        return offered.stream()
                        .noneMatch(
                                it -> it.number().equals(line) && it.feature().equals(Offer.LINE))
                ? cannot("line-not-ours", number.billingAccount())
                : ledger.hasLine(line)
                        .chain(
                                taken ->
                                        taken
                                                ? cannot(
                                                        "line-of-another-hotline",
                                                        number.billingAccount())
                                                : onLine(number, line));
    }

    private Uni<Found> onLine(OfferedNumber number, DialNumber line) {
        return lines.read(Lane.INTERACTIVE, line)
                .map(Fresh::of)
                .map(
                        forwarding ->
                                new Found.OfLine(
                                        number.billingAccount(),
                                        line,
                                        Optional.of(forwarding)
                                                .map(LineForwarding::always)
                                                .filter(Inspections::leadsToPhone)
                                                .flatMap(Forward::to)));
    }

    private Uni<Found> queue(OfferedNumber number) {
        return queues.read(Lane.INTERACTIVE, number.number())
                .map(Fresh::of)
                .chain(() -> queues.agents(Lane.INTERACTIVE, number.number()).map(Fresh::of))
                .<Found>chain(
                        agents ->
                                queues.openings(Lane.INTERACTIVE, number.number())
                                        .map(Fresh::of)
                                        .map(
                                                openings ->
                                                        new Found.OfQueue(
                                                                number.billingAccount(),
                                                                agents,
                                                                openings)))
                .onFailure(GatewayTrouble.Refused.class)
                .recoverWithUni(refused -> cannot(refused, number));
    }

    private static boolean leadsToPhone(Forward forward) {
        return forward.on() && forward.nature().equals(NUMBER);
    }

    /** What the gateway refuses as not there is an answer; that it may not ask OVH is none. */
    private static Uni<Found> cannot(Throwable refused, OfferedNumber number) {
        var reason = ((GatewayTrouble) refused).reason();
        return switch (reason) {
            case "unknown-number", "not-one-queue" -> cannot(reason, number.billingAccount());
            default -> Uni.createFrom().failure(refused);
        };
    }

    private static Uni<Found> cannot(String reason, String billingAccount) {
        return Uni.createFrom().item(new Found.Unusable(reason, billingAccount));
    }
}
