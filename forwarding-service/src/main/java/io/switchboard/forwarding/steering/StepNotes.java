package io.switchboard.forwarding.steering;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.hotline.Hotline;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;

/**
 * What is written down of a step: before OVH is asked that it will be, and afterwards what came of it. To be used inside a transaction that
 * holds the hotline's row.
 */
@Singleton
class StepNotes {

    private final QueueRows rows;
    private final Findings findings;

    StepNotes(QueueRows rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /** What OVH will be asked to change is unknown from now on. */
    Uni<Void> intended(Hotline hotline, Step step, Instant now) {
        var progress = hotline.progress();
        var today = day(hotline, now);
        return switch (step) {
            case Step.Forward _, Step.StopForward _ -> run(() -> progress.lineIs(null));
            case Step.SetUnanswered _ -> run(() -> progress.unansweredIs(null));
            case Step.Place place ->
                    rows.keep(hotline.id(), asked(place))
                            .chain(() -> rows.ringsNoMore(hotline.id(), place.phoneHash(), today));
            case Step.LogOut(var agent, _) ->
                    rows.keep(hotline.id(), agent.unknown())
                            .chain(() -> rows.ringsNoMore(hotline.id(), agent.phoneHash(), today));
            case Step.Open(var opening, _) -> rows.keep(hotline.id(), opening);
            case Step.Remove _,
                    Step.FindAgents _,
                    Step.FindOpenings _,
                    Step.Wait _,
                    Step.Nothing _ ->
                    Uni.createFrom().voidItem();
        };
    }

    Uni<Void> done(Hotline hotline, Step step, Answer answer, Instant now) {
        var progress = hotline.progress();
        return switch (step) {
            case Step.Forward(_, var mark, _) -> run(() -> progress.lineIs(mark));
            case Step.StopForward _ -> run(() -> progress.lineIs(LinePlan.NONE));
            case Step.SetUnanswered(var mark, _) -> run(() -> progress.unansweredIs(mark));
            case Step.Place place -> placed(hotline, place, (Answer.Placed) answer, now);
            case Step.LogOut(var agent, _) -> rows.keep(hotline.id(), agent.loggedOut());
            case Step.Open(var opening, _) ->
                    rows.keep(hotline.id(), opening.under(((Answer.Opened) answer).opening().id()));
            case Step.Remove(var opening, _, var instead) ->
                    rows.forgetOpening(opening.id())
                            .chain(
                                    () ->
                                            instead.map(it -> rows.keep(hotline.id(), it))
                                                    .orElseGet(() -> Uni.createFrom().voidItem()));
            case Step.FindAgents _ -> findings.note(hotline, (Answer.Agents) answer);
            case Step.FindOpenings _ -> findings.note(hotline, (Answer.Openings) answer);
            case Step.Wait _, Step.Nothing _ -> Uni.createFrom().voidItem();
        };
    }

    /** What was refused was not done: things are as they were. Of all other trouble nobody knows. */
    Uni<Void> failed(Hotline hotline, Step step, GatewayTrouble trouble, Instant now) {
        if (trouble instanceof GatewayTrouble.Away) {
            return Uni.createFrom().voidItem();
        }
        var progress = hotline.progress();
        return switch (step) {
            case Step.Forward(_, _, var was) -> run(() -> progress.lineIs(was));
            case Step.StopForward(var was) -> run(() -> progress.lineIs(was));
            case Step.SetUnanswered(_, var was) -> run(() -> progress.unansweredIs(was));
            case Step.Place place ->
                    place.was()
                            .map(it -> rows.keep(hotline.id(), it))
                            .orElseGet(() -> rows.forgetAgent(hotline.id(), place.phoneHash()));
            case Step.LogOut(var agent, _) -> rows.keep(hotline.id(), agent);
            case Step.Open(var opening, var known) ->
                    known ? Uni.createFrom().voidItem() : rows.forgetOpening(opening.id());
            case Step.Remove _,
                    Step.FindAgents _,
                    Step.FindOpenings _,
                    Step.Wait _,
                    Step.Nothing _ ->
                    Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> placed(Hotline hotline, Step.Place place, Answer.Placed answer, Instant now) {
        var agent =
                new QueueAgent(
                        place.phoneHash(),
                        place.phone(),
                        Optional.of(answer.agent().id()),
                        Optional.of(true),
                        Optional.of(place.ringSeconds()),
                        Optional.of(place.position()),
                        false);
        return rows.keep(hotline.id(), agent)
                .chain(() -> rows.willRing(hotline.id(), place.phoneHash(), day(hotline, now)));
    }

    private static QueueAgent asked(Step.Place place) {
        return new QueueAgent(
                place.phoneHash(),
                place.phone(),
                place.was().flatMap(QueueAgent::id),
                Optional.empty(),
                Optional.of(place.ringSeconds()),
                Optional.of(place.position()),
                false);
    }

    private static DayOfWeek day(Hotline hotline, Instant now) {
        return now.atZone(hotline.zone()).getDayOfWeek();
    }

    private static Uni<Void> run(Runnable note) {
        return Uni.createFrom().voidItem().invoke(note);
    }
}
