package io.switchboard.booking.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.booking.moderation.Round.Step;
import io.switchboard.contracts.room.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What OVH is asked, and what not. */
class RoundTest {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Round round = new Round(EVERY, 20, 2, 0, Duration.ZERO);
    private final List<Long> asked = new ArrayList<>();
    private Sight sight = Sight.NOTHING;
    private int listings;

    @Test
    void asksForTheListFirst() {
        assertThat(round.next(Sight.NOTHING, 0)).isEqualTo(new Step.Listing());
    }

    @Test
    void readsAllNewcomersBeforeAnybodyElse() {
        passes(Duration.ofSeconds(1), people(20));

        assertThat(asked).containsExactlyElementsOf(people(20));
    }

    @Test
    void leavesNewcomersBeyondABurstForTheNextList() {
        passes(Duration.ofSeconds(1), people(50));
        assertThat(asked).hasSize(20);

        passes(Duration.ofSeconds(6), people(50));
        assertThat(asked).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void readsTheOthersInTurn() {
        passes(Duration.ofSeconds(34), people(20));

        var inTurn = asked.subList(20, asked.size());
        assertThat(inTurn).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void aMinuteOfAFullRoomCostsNoMoreThanAFiftiethOfWhatThreeTabsWould() {
        passes(Duration.ofSeconds(60), people(20));

        assertThat(listings).isEqualTo(13);
        assertThat(listings + asked.size()).isLessThanOrEqualTo(60 * 3 * 21 / 50).isEqualTo(57);
    }

    @Test
    void readsNobodyTwiceBetweenTwoLists() {
        passes(Duration.ofSeconds(29), people(2));

        assertThat(asked).hasSize(2 * 6);
    }

    @Test
    void whoComesLaterGoesFirst() {
        passes(Duration.ofSeconds(9), people(10));

        passes(Duration.ofSeconds(11), LongStream.rangeClosed(1, 11).boxed().toList());

        assertThat(asked.subList(12, 14)).startsWith(11L).hasSize(2);
    }

    @Test
    void asksMoreAndMoreSeldomWhileNobodyAnswers() {
        round.listing(0);
        round.listingFailed(0, Duration.ZERO);
        assertThat(round.next(Sight.NOTHING, seconds(9))).isEqualTo(new Step.Waiting());
        assertThat(round.next(Sight.NOTHING, seconds(10))).isEqualTo(new Step.Listing());

        for (var again = 0; again < 10; again++) {
            round.listingFailed(0, Duration.ZERO);
        }
        assertThat(round.next(Sight.NOTHING, seconds(59))).isEqualTo(new Step.Waiting());
        assertThat(round.next(Sight.NOTHING, seconds(60))).isEqualTo(new Step.Listing());
    }

    @Test
    void waitsAsLongAsItIsTold() {
        round.listing(0);
        round.listingFailed(0, Duration.ofSeconds(40));

        assertThat(round.next(Sight.NOTHING, seconds(39))).isEqualTo(new Step.Waiting());
    }

    @Test
    void aRefusedReadingWaitsForTheNextList() {
        round.listing(0);
        sight = sight.listed(people(20), START);

        round.readingFailed();

        assertThat(round.next(sight, seconds(4))).isEqualTo(new Step.Waiting());
        assertThat(round.next(sight, seconds(5))).isEqualTo(new Step.Listing());
    }

    @Test
    void hurriesNoMoreThanOnceASecond() {
        round.listing(0);

        round.hurry(seconds(0) + 1);

        assertThat(round.next(Sight.NOTHING, seconds(1) - 1)).isEqualTo(new Step.Waiting());
        assertThat(round.next(Sight.NOTHING, seconds(1))).isEqualTo(new Step.Listing());
    }

    @Test
    void whoTakesOverAsksNoEarlier() {
        var taken = new Round(EVERY, 20, 2, 0, Duration.ofSeconds(3));

        assertThat(taken.next(Sight.NOTHING, seconds(2))).isEqualTo(new Step.Waiting());
        assertThat(taken.next(Sight.NOTHING, seconds(3))).isEqualTo(new Step.Listing());
    }

    private long passed = 0;

    /** Time goes on until then, in steps, and OVH answers at once. */
    private void passes(Duration until, List<Long> present) {
        for (; passed <= until.toMillis(); passed += 100) {
            var now = Duration.ofMillis(passed);
            var at = START.plus(now);
            for (var step = round.next(sight, now.toNanos());
                    !(step instanceof Step.Waiting);
                    step = round.next(sight, now.toNanos())) {
                take(step, present, now, at);
            }
        }
    }

    private void take(Step step, List<Long> present, Duration now, Instant at) {
        switch (step) {
            case Step.Listing _ -> {
                listings++;
                round.listing(now.toNanos());
                sight = sight.listed(present, at);
            }
            case Step.Reading reading -> {
                asked.addAll(reading.people());
                round.reading(reading.people());
                sight = sight.read(reading.people(), told(reading.people()), at.plusMillis(1));
            }
            case Step.Waiting _ -> {}
        }
    }

    private static List<Participant> told(List<Long> people) {
        return people.stream()
                .map(id -> new Participant(id, START, "0033XXXXX0001", true, true, false, false, 1))
                .toList();
    }

    private static List<Long> people(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private static long seconds(int count) {
        return Duration.ofSeconds(count).toNanos();
    }
}
