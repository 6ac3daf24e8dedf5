package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.hotline.QueueAtOvh.Agent;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two weeks of planned shifts by the moved clock, with two replicas that are killed now and then. */
@InTheHouse
@Order(Hotlines.AFTER_THOSE_WHO_READ_BY_TIME)
class RotaThroughAFortnightTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int WEEKS = 2;
    private static final String SHIFTS =
            "forwarding.shift s join forwarding.planned_shift p on p.id = s.planned_id where p.day in (2, 4)";
    private static final String FIRST = "0033612340041";
    private static final String SECOND = "0033612340042";

    private final House house;
    private final LineAtOvh lille;
    private final QueueAtOvh lyon;
    private final LocalDate tuesday =
            LocalDate.now(PARIS).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    private Volunteer planner;

    RotaThroughAFortnightTest(House house) {
        this.house = house;
        this.lille = Hotlines.lille(house);
        this.lyon = Hotlines.lyon(house);
    }

    @BeforeEach
    void plan() {
        planner = Volunteer.of(house);
        for (String hotline : List.of(Hotlines.LILLE, Hotlines.LYON)) {
            planner.leavesToNobody(hotline);
            var rota = new Rota(planner, hotline);
            rota.knows("Zephyrine", "06 12 34 00 41");
            rota.knows("Ondine", "06 12 34 00 42");
            rota.plans("Zephyrine", tuesday, WEEKS, "09:00", "12:00");
            rota.plans("Ondine", tuesday, WEEKS, "12:00", "14:00");
            rota.plans("Ondine", tuesday.plusDays(2), WEEKS, "22:00", "02:00");
        }
    }

    @AfterEach
    void clearUp() {
        house.moveClock(Duration.ZERO);
        house.part(Door.FORWARDING_SERVICE).awaitReady();
        house.second(Door.FORWARDING_SERVICE).awaitReady();
    }

    @Test
    void beginsAndEndsEachShiftOnce() {
        var line = Wire.to(house.simulator(), lille.line());
        var queue = new Wire(house.simulator(), lyon.number());

        for (int week = 0; week < WEEKS; week++) {
            var day = tuesday.plusWeeks(week);
            at(day, "09:00", FIRST);
            house.part(Door.FORWARDING_SERVICE).kill();
            at(day, "12:00", SECOND);
            atNobody(day, "14:00");
            at(day.plusDays(2), "22:00", SECOND);
            house.second(Door.FORWARDING_SERVICE).kill();
            house.moveClock(until(day.plusDays(3), "00:30"));
            lille.awaitRinging(SECOND);
            lyon.awaitRinging(SECOND);
            atNobody(day.plusDays(3), "02:00");
        }

        assertThat(withoutRepetition(line.changes()))
                .containsExactlyElementsOf(
                        Stream.generate(this::weekOfALine)
                                .limit(WEEKS)
                                .flatMap(List::stream)
                                .toList());
        Awaitility.await("yesterday's opening is removed as well")
                .atMost(Ring.PATIENCE)
                .until(() -> lyon.openings().isEmpty());
        assertThat(lyon.agents()).extracting(Agent::phone).doesNotHaveDuplicates();
        assertThat(Collections.frequency(queue.deeds(), "opened"))
                .as("two on Tuesday, two for the night")
                .isEqualTo(4 * WEEKS);
        assertThat(house.records().count(SHIFTS)).isEqualTo(2 * 3 * WEEKS);
        assertThat(house.records().count(SHIFTS + " and s.ended_at is not null and not s.missed"))
                .isEqualTo(2 * 3 * WEEKS);
    }

    private List<String> weekOfALine() {
        return List.of(
                LineAtOvh.forwarding(FIRST),
                LineAtOvh.forwarding(SECOND),
                LineAtOvh.STOPPING,
                LineAtOvh.forwarding(SECOND),
                LineAtOvh.STOPPING);
    }

    /** What a crash leaves unknown is asked for once more, and so is what an old answer of OVH shows otherwise. */
    private static List<String> withoutRepetition(List<String> changes) {
        return IntStream.range(0, changes.size())
                .filter(it -> it == 0 || !changes.get(it).equals(changes.get(it - 1)))
                .mapToObj(changes::get)
                .toList();
    }

    private void at(LocalDate day, String time, String phone) {
        move(day, time);
        lille.awaitRinging(phone);
        lyon.awaitRinging(phone);
    }

    private void atNobody(LocalDate day, String time) {
        move(day, time);
        lille.awaitRinging(lille.line());
        lyon.awaitClosed();
    }

    private void move(LocalDate day, String time) {
        house.simulator().clock(until(day, time));
    }

    private static Duration until(LocalDate day, String time) {
        var then = day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
        return Duration.between(Instant.now(), then).plusSeconds(1);
    }
}
