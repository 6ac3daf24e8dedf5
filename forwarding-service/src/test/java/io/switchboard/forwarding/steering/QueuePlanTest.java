package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Sealed;
import io.switchboard.forwarding.hotline.Hotline;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueuePlanTest {

    /** A Monday. */
    private static final LocalDateTime AFTERNOON = LocalDateTime.of(2026, 3, 2, 15, 0);

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);
    private static final Spell ALL_MONDAY = new Spell(DayOfWeek.MONDAY, LocalTime.MIN, LAST);

    private final Hotline hotline = Planned.queue();

    @BeforeEach
    void closedAsWished() {
        hotline.progress().unansweredIs("none");
    }

    @Test
    void placesThePhoneBeforeItOpens() {
        assertThat(next(wanted("camille"), List.of(), List.of()))
                .isInstanceOfSatisfying(
                        Step.Place.class,
                        it -> {
                            assertThat(it.phoneHash()).isEqualTo("camille");
                            assertThat(it.position()).isEqualTo(1);
                            assertThat(it.ringSeconds()).isEqualTo(10);
                        });
        assertThat(next(wanted("camille"), List.of(rings("camille", 1)), List.of()))
                .isInstanceOfSatisfying(
                        Step.Open.class,
                        it -> {
                            assertThat(it.opening().spell()).isEqualTo(ALL_MONDAY);
                            assertThat(it.opening().phones()).containsExactly("camille");
                        });
        assertThat(
                        next(
                                wanted("camille"),
                                List.of(rings("camille", 1)),
                                List.of(open(7, ALL_MONDAY, "camille"))))
                .isInstanceOf(Step.Nothing.class);
    }

    @Test
    void logsOthersOutBeforeItOpensForSomebodyElse() {
        assertThat(next(wanted("dominique"), List.of(rings("camille", 1)), List.of()))
                .isInstanceOfSatisfying(
                        Step.LogOut.class,
                        it -> assertThat(it.agent().phoneHash()).isEqualTo("camille"));
    }

    @Test
    void opensAnewForAPhoneThatComesWhileItIsOpenAndLogsTheOldOneOutAfterwards() {
        var opening = open(7, ALL_MONDAY, "camille");
        var agents = List.of(rings("camille", 1), rings("dominique", 2));

        assertThat(next(wanted("dominique"), List.of(rings("camille", 1)), List.of(opening)))
                .isInstanceOf(Step.Place.class);
        var remove = (Step.Remove) next(wanted("dominique"), agents, List.of(opening));
        assertThat(remove.ovhId()).isEqualTo(7);
        var anew = remove.instead().orElseThrow();
        assertThat(anew.phones()).containsExactlyInAnyOrder("camille", "dominique");
        assertThat(next(wanted("dominique"), agents, List.of(anew)))
                .isEqualTo(new Step.Open(anew, true));
        assertThat(
                        next(
                                wanted("dominique"),
                                agents,
                                List.of(open(8, ALL_MONDAY, "camille", "dominique"))))
                .isInstanceOf(Step.LogOut.class);
    }

    @Test
    void onlyLogsOutWhereOneFewerAnswers() {
        var opening = open(7, ALL_MONDAY, "camille", "dominique");

        var step =
                next(
                        wanted("camille"),
                        List.of(rings("camille", 1), rings("dominique", 2)),
                        List.of(opening));

        assertThat(step).isInstanceOf(Step.LogOut.class);
    }

    @Test
    void onlyRemovesTheOpeningWhereNobodyAnswersAnyMore() {
        var agents = List.of(rings("camille", 1));

        assertThat(next(nobody(), agents, List.of(open(7, ALL_MONDAY, "camille"))))
                .isInstanceOfSatisfying(
                        Step.Remove.class,
                        it -> {
                            assertThat(it.ovhId()).isEqualTo(7);
                            assertThat(it.instead()).isEmpty();
                        });
        assertThat(next(nobody(), agents, List.of())).isInstanceOf(Step.Nothing.class);
    }

    @Test
    void opensUntilTheNewEndBeforeItRemovesTheOldOne() {
        var old =
                open(
                        7,
                        new Spell(DayOfWeek.MONDAY, LocalTime.MIN, LocalTime.of(17, 59, 59)),
                        "camille");
        var wanted = until(AFTERNOON.withHour(20), AFTERNOON, "camille");
        var agents = List.of(rings("camille", 1));

        var open = (Step.Open) next(wanted, agents, List.of(old));
        assertThat(open.opening().to()).isEqualTo(LocalTime.of(19, 59, 59));
        assertThat(open.opening().phones()).containsExactly("camille");
        assertThat(next(wanted, agents, List.of(old, open(8, open.opening().spell(), "camille"))))
                .isInstanceOfSatisfying(
                        Step.Remove.class, it -> assertThat(it.ovhId()).isEqualTo(7));
    }

    @Test
    void setsTheNextDayBeforeMidnightAndTakesTheLastOneAwayAfterwards() {
        var late = AFTERNOON.withHour(23).withMinute(45);
        var tuesday = new Spell(DayOfWeek.TUESDAY, LocalTime.MIN, LocalTime.of(1, 59, 59));
        var agents = List.of(rings("camille", 1));
        var monday = open(7, ALL_MONDAY, "camille");
        var end = late.toLocalDate().plusDays(1).atTime(2, 0);

        assertThat(next(until(end, late.minusMinutes(1), "camille"), agents, List.of(monday)))
                .isInstanceOf(Step.Nothing.class);
        assertThat(next(until(end, late, "camille"), agents, List.of(monday)))
                .isInstanceOfSatisfying(
                        Step.Open.class, it -> assertThat(it.opening().spell()).isEqualTo(tuesday));
        assertThat(
                        next(
                                until(end, end.minusHours(1), "camille"),
                                agents,
                                List.of(monday, open(8, tuesday, "camille"))))
                .isInstanceOfSatisfying(
                        Step.Remove.class, it -> assertThat(it.ovhId()).isEqualTo(7));
    }

    @Test
    void asksOnceMoreForWhatNobodyHeardOf() {
        var unheard =
                new QueueOpening(
                        UUID.randomUUID(),
                        Optional.empty(),
                        DayOfWeek.MONDAY,
                        LocalTime.MIN,
                        LAST,
                        Set.of("camille"),
                        false);

        assertThat(next(wanted("camille"), List.of(rings("camille", 1)), List.of(unheard)))
                .isEqualTo(new Step.Open(unheard, true));
        assertThat(next(wanted("camille"), List.of(unknown("camille")), List.of()))
                .isInstanceOf(Step.Place.class);
    }

    @Test
    void looksForWhatNobodyWantsAnyMoreOnceAllIsQuiet() {
        var unheard = unheard(false);
        var quiet = unheard(true);

        assertThat(next(nobody(), List.of(), List.of(unheard))).isInstanceOf(Step.Wait.class);
        assertThat(next(nobody(), List.of(), List.of(quiet))).isInstanceOf(Step.FindOpenings.class);
    }

    @Test
    void placesAgainWhoIsToRingForLonger() {
        var agent =
                new QueueAgent(
                        "camille",
                        new Sealed("camille"),
                        Optional.of(1L),
                        Optional.of(true),
                        Optional.of(20),
                        Optional.of(1),
                        true);

        assertThat(next(wanted("camille"), List.of(agent), List.of(open(7, ALL_MONDAY, "camille"))))
                .isInstanceOf(Step.Place.class);
    }

    @Test
    void logsEverybodyOutWhenItIsLetGoOf() {
        hotline.retire(Instant.EPOCH);

        assertThat(next(nobody(), List.of(rings("camille", 1)), List.of()))
                .isInstanceOf(Step.LogOut.class);
    }

    @Test
    void setsWhatCallersGetWhenNobodyAnswers() {
        hotline.progress().unansweredIs(null);

        assertThat(next(nobody(), List.of(), List.of()))
                .isEqualTo(new Step.SetUnanswered("none", null));
    }

    private Step next(Wanted wanted, List<QueueAgent> agents, List<QueueOpening> openings) {
        return new QueuePlan(hotline, wanted, agents, openings, "none").next();
    }

    private static Wanted nobody() {
        return new Wanted(Map.of(), Optional.empty(), AFTERNOON);
    }

    private static Wanted wanted(String... phones) {
        return new Wanted(sealed(phones), Optional.empty(), AFTERNOON);
    }

    private static Wanted until(LocalDateTime end, LocalDateTime now, String... phones) {
        return new Wanted(sealed(phones), Optional.of(end), now);
    }

    private static Map<String, Sealed> sealed(String... phones) {
        var sealed = new LinkedHashMap<String, Sealed>();
        Stream.of(phones).forEach(it -> sealed.put(it, new Sealed(it)));
        return sealed;
    }

    private static QueueAgent rings(String phone, int position) {
        return agent(phone, Optional.of(true), position);
    }

    private static QueueAgent unknown(String phone) {
        return agent(phone, Optional.empty(), 1);
    }

    private static QueueAgent agent(String phone, Optional<Boolean> available, int position) {
        return new QueueAgent(
                phone,
                new Sealed(phone),
                Optional.of((long) position),
                available,
                Optional.of(10),
                Optional.of(position),
                true);
    }

    private static QueueOpening open(long id, Spell spell, String... phones) {
        return new QueueOpening(
                UUID.randomUUID(),
                Optional.of(id),
                spell.day(),
                spell.from(),
                spell.to(),
                Set.of(phones),
                true);
    }

    private static QueueOpening unheard(boolean quiet) {
        return new QueueOpening(
                UUID.randomUUID(),
                Optional.empty(),
                DayOfWeek.MONDAY,
                LocalTime.MIN,
                LAST,
                Set.of(),
                quiet);
    }
}
