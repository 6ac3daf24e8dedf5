package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.forwarding.Hotlines;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** The hotlines that somebody operates, at a glance: of who came by a volunteer link, the one it leads to. */
@Path("/hotlines")
@ForOperators
public class HotlinesResource {

    private final Hotlines hotlines;
    private final Operators operators;
    private final HotlineDoor door;
    private final Pages pages;
    private final Visitor visitor;
    private final Clock clock;

    HotlinesResource(
            Hotlines hotlines,
            Operators operators,
            HotlineDoor door,
            Pages pages,
            Visitor visitor,
            Clock clock) {
        this.hotlines = hotlines;
        this.operators = operators;
        this.door = door;
        this.pages = pages;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return list().chain(this::page)
                .onFailure(is(Refusal.UNKNOWN_LINK))
                .recoverWithUni(door::showRevoked);
    }

    /** Who has signed in and keeps a pass besides sees what it leads to among their own. */
    private Uni<List<HotlineSummary>> list() {
        var who = operators.operator();
        var link = operators.link().filter(_ -> who.person() != null);
        return hotlines.list(who)
                .chain(
                        own ->
                                link.map(it -> withLinked(own, it))
                                        .orElseGet(() -> Uni.createFrom().item(own)));
    }

    private Uni<List<HotlineSummary>> withLinked(List<HotlineSummary> own, Operator link) {
        return hotlines.list(link)
                .map(
                        linked ->
                                Stream.concat(
                                                own.stream(),
                                                linked.stream().filter(it -> !has(own, it)))
                                        .toList())
                .onFailure(is(Refusal.UNKNOWN_LINK))
                .recoverWithItem(own);
    }

    private static boolean has(List<HotlineSummary> own, HotlineSummary other) {
        return own.stream().anyMatch(it -> it.slug().equals(other.slug()));
    }

    private Uni<RestResponse<String>> page(List<HotlineSummary> shown) {
        var words =
                new HotlinesView.Words(
                        visitor.words(HotlinesMessages.class),
                        visitor.words(HotlineMessages.class),
                        visitor.language(),
                        clock.instant());
        return pages.show(
                new HotlinePages.Hotlines(
                        new HotlinesView(
                                shown.stream().map(words::line).toList(),
                                operators.link().isPresent())));
    }
}
