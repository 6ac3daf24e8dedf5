package io.switchboard.forwarding.steering;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.shift.Settlement;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Finds out what is to be asked of OVH next, and notes it before it is asked: each method is one transaction that holds the hotline's row,
 * and OVH is never asked inside of it.
 */
@ApplicationScoped
class SteeringLedger {

    /** Longer than anything we asked OVH for can still be under way: the gateway ends its work in 25 s, we wait for at most 28. */
    static final Duration SPELL = Duration.ofSeconds(35);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration UNTIL_QUIET = Duration.ofSeconds(5);

    /** Trouble of this length is told. */
    private static final Duration TOLD_AFTER = Duration.ofSeconds(60);

    private final HotlineRepository hotlines;
    private final ShiftRepository shifts;
    private final QueueRows rows;
    private final StepNotes notes;
    private final UnansweredMarks marks;
    private final Settlement settlement;
    private final Clock clock;

    SteeringLedger(
            HotlineRepository hotlines,
            ShiftRepository shifts,
            QueueRows rows,
            StepNotes notes,
            UnansweredMarks marks,
            Settlement settlement,
            Clock clock) {
        this.hotlines = hotlines;
        this.shifts = shifts;
        this.rows = rows;
        this.notes = notes;
        this.marks = marks;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** A new run for a hotline; null when somebody else is at it, or it waits for somebody to decide. */
    @WithTransaction
    Uni<Run> claim(UUID id) {
        return hotlines.claim(id, SPELL)
                .chain(ours -> ours ? begun(id) : Uni.createFrom().nullItem());
    }

    /** New runs for those that are due. */
    @WithTransaction
    Uni<List<UUID>> claimDue(int most) {
        return hotlines.claimDue(SPELL, most);
    }

    /** A run for a hotline that was claimed. */
    @WithTransaction
    Uni<Run> begin(UUID id) {
        return begun(id);
    }

    private Uni<Run> begun(UUID id) {
        return hotlines.toChange(id)
                .map(it -> new Run(id, it.progress().nextRound(), it.progress().trace()));
    }

    /** The first step of a run. */
    @WithTransaction
    Uni<Next> first(Run run) {
        return whileOurs(run, hotline -> next(hotline, run, 1));
    }

    /** Notes what OVH has done, and says what comes next. */
    @WithTransaction
    Uni<Next> done(Run run, Asked asked, Answer answer) {
        return whileOurs(
                run,
                hotline ->
                        notes.done(hotline, asked.step(), answer, clock.instant())
                                .chain(() -> next(hotline, run, asked.number() + 1)));
    }

    /** Notes that OVH has not done it. What is wanted otherwise by now is gone on with at once. */
    @WithTransaction
    Uni<Next> failed(Run run, Asked asked, GatewayTrouble trouble) {
        return whileOurs(
                run,
                hotline ->
                        notes.failed(hotline, asked.step(), trouble, clock.instant())
                                .chain(
                                        () ->
                                                hotline.progress().revision() == asked.revision()
                                                        ? pause(hotline, asked.step(), trouble)
                                                        : next(hotline, run, asked.number() + 1)));
    }

    /** Whoever took over has raised the round: then nothing is ours to note any more. */
    private Uni<Next> whileOurs(Run run, Function<Hotline, Uni<Next>> work) {
        return hotlines.toChange(run.hotline())
                .chain(
                        hotline ->
                                hotline == null || hotline.progress().round() != run.round()
                                        ? Uni.createFrom().item(new Next.Over())
                                        : work.apply(hotline));
    }

    private Uni<Next> next(Hotline hotline, Run run, int number) {
        return plan(hotline)
                .chain(
                        step ->
                                switch (step) {
                                    case Step.Nothing _ -> settled(hotline);
                                    case Step.Wait _ -> over(hotline, UNTIL_QUIET);
                                    // Who answers is as wished: a rule that OVH does not take
                                    // must not make it look otherwise.
                                    case Step.SetUnanswered _ ->
                                            settlement
                                                    .done(hotline)
                                                    .chain(() -> ask(hotline, run, number, step));
                                    default -> ask(hotline, run, number, step);
                                });
    }

    private Uni<Step> plan(Hotline hotline) {
        return shifts.underWay(hotline.id())
                .chain(
                        underWay ->
                                hotline.kind() == HotlineKind.LINE
                                        ? Uni.createFrom().item(line(hotline, underWay))
                                        : queue(hotline, underWay));
    }

    private Step line(Hotline hotline, List<Shift> underWay) {
        return LinePlan.next(hotline, wanted(hotline, underWay), marks.of(hotline));
    }

    private Uni<Step> queue(Hotline hotline, List<Shift> underWay) {
        return rows.agents(hotline.id())
                .chain(
                        agents ->
                                rows.openings(hotline.id())
                                        .map(
                                                openings ->
                                                        new QueuePlan(
                                                                        hotline,
                                                                        wanted(hotline, underWay),
                                                                        agents,
                                                                        openings,
                                                                        marks.of(hotline))
                                                                .next()));
    }

    private Wanted wanted(Hotline hotline, List<Shift> underWay) {
        return Wanted.of(underWay, hotline.zone(), clock.instant());
    }

    private Uni<Next> ask(Hotline hotline, Run run, int number, Step step) {
        return notes.intended(hotline, step, clock.instant())
                .chain(() -> hotlines.holdOn(hotline.id(), SPELL))
                .replaceWith(
                        () ->
                                new Next.Ask(
                                        hotline,
                                        new Asked(
                                                step,
                                                hotline.progress().revision(),
                                                number,
                                                run.key(number))));
    }

    private Uni<Next> settled(Hotline hotline) {
        return settlement
                .done(hotline)
                .invoke(() -> hotline.progress().settle(hotline.progress().revision()))
                .chain(() -> over(hotline, null));
    }

    private Uni<Next> pause(Hotline hotline, Step step, GatewayTrouble trouble) {
        var progress = hotline.progress();
        var forGood = trouble instanceof GatewayTrouble.Refused;
        progress.fail(trouble.reason(), forGood);
        var now = clock.instant();
        var isLate =
                forGood
                        || progress.pendingSince()
                                .filter(it -> !it.plus(TOLD_AFTER).isAfter(now))
                                .isPresent();
        var isAboutAnswering = !(step instanceof Step.SetUnanswered);
        var told =
                isLate && isAboutAnswering
                        ? settlement.delayed(hotline, trouble.reason(), !forGood)
                        : Uni.createFrom().voidItem();
        return told.chain(
                () -> over(hotline, forGood ? null : pause(progress.attempts(), trouble)));
    }

    private static Duration pause(int attempts, GatewayTrouble trouble) {
        var growing = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 10));
        var asked =
                trouble instanceof GatewayTrouble.Away away
                        ? away.retryAfter()
                        : Optional.<Duration>empty();
        var wait = asked.filter(it -> it.compareTo(growing) > 0).orElse(growing);
        return wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
    }

    private Uni<Next> over(Hotline hotline, Duration dueIn) {
        return hotlines.letGo(hotline.id(), dueIn).replaceWith(new Next.Over());
    }
}
