package io.switchboard.forwarding.way;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.forwarding.gateway.Fresh;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.gateway.Lines;
import io.switchboard.forwarding.gateway.Queues;
import io.switchboard.forwarding.hotline.Hotline;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks along the way of a call at OVH. What OVH does not say now, and what stands in for it, fails with {@link GatewayTrouble}. */
@ApplicationScoped
public class Looking {

    private static final String REDIRECT = "redirect";

    private final Lines lines;
    private final Queues queues;

    Looking(Lines lines, Queues queues) {
        this.lines = lines;
        this.queues = queues;
    }

    public Uni<Sight> at(Hotline hotline, Lane lane) {
        var sight =
                switch (hotline.kind()) {
                    case LINE -> line(hotline, lane);
                    case QUEUE -> queue(hotline, lane);
                };
        return sight.onFailure(Looking::isGone).recoverWithItem(new Sight.Gone());
    }

    private Uni<Sight> line(Hotline hotline, Lane lane) {
        return leadsThere(hotline, lane)
                .chain(
                        leads ->
                                lines.read(lane, hotline.line())
                                        .map(Fresh::of)
                                        .map(it -> new Sight.OfLine(leads, it)));
    }

    private Uni<Boolean> leadsThere(Hotline hotline, Lane lane) {
        return lines.redirect(lane, hotline.number())
                .map(Fresh::of)
                .map(
                        it ->
                                it.feature().equals(REDIRECT)
                                        && it.destination()
                                                .filter(hotline.line()::equals)
                                                .isPresent())
                .onFailure(Looking::isGone)
                .recoverWithItem(false);
    }

    private Uni<Sight> queue(Hotline hotline, Lane lane) {
        var number = hotline.number();
        return queues.agents(lane, number)
                .map(Fresh::of)
                .chain(
                        agents ->
                                queues.openings(lane, number)
                                        .map(Fresh::of)
                                        .chain(
                                                openings ->
                                                        queues.closing(lane, number)
                                                                .map(Fresh::of)
                                                                .map(
                                                                        closing ->
                                                                                new Sight.OfQueue(
                                                                                        agents,
                                                                                        openings,
                                                                                        closing))));
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof GatewayTrouble.Refused refused
                && (refused.reason().equals("unknown-number")
                        || refused.reason().equals("not-one-queue"));
    }
}
