package io.switchboard.booking.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.moderation.ActKind;
import io.switchboard.contracts.moderation.PersonSight;
import io.switchboard.contracts.room.Participant;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that overtake each other. */
class SightTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Sight two =
            Sight.NOTHING
                    .listed(List.of(1L, 2L), at(0))
                    .read(List.of(1L, 2L), List.of(heard(1), heard(2)), at(1));

    @Test
    void whoHasJustComeIsKnownByIdOnly() {
        var sight = two.listed(List.of(1L, 2L, 3L), at(5));

        assertThat(sight.newcomers()).containsExactly(3L);
        assertThat(sight.person(3).orElseThrow().caller()).isNull();
    }

    @Test
    void anOlderListUndoesNothing() {
        var sight = two.listed(List.of(1L), at(5)).listed(List.of(1L, 2L), at(4));

        assertThat(sight.people()).extracting(PersonSight::id).containsExactly(1L);
    }

    @Test
    void anOlderReadingUndoesNothing() {
        var muted = two.done(ActKind.MUTE, 1, null, at(5));

        var sight = muted.read(List.of(1L), List.of(heard(1)), at(4));

        assertThat(sight.person(1).orElseThrow().speaks()).isFalse();
    }

    @Test
    void aYoungerReadingCounts() {
        var muted = two.done(ActKind.MUTE, 1, null, at(5));

        var sight = muted.read(List.of(1L), List.of(heard(1)), at(6));

        assertThat(sight.person(1).orElseThrow().speaks()).isTrue();
    }

    @Test
    void whoIsMissingInAReadingHasLeft() {
        var sight = two.read(List.of(1L, 2L), List.of(heard(2)), at(3));

        assertThat(sight.people()).extracting(PersonSight::id).containsExactly(2L);
    }

    @Test
    void aListFromBeforeSomebodyLeftDoesNotBringThemBack() {
        var sight = two.left(1, at(6)).listed(List.of(1L, 2L), at(5));

        assertThat(sight.people()).extracting(PersonSight::id).containsExactly(2L);
    }

    @Test
    void whoComesBackIsThere() {
        var sight = two.left(1, at(6)).listed(List.of(1L, 2L), at(7));

        assertThat(sight.people()).hasSize(2);
    }

    @Test
    void staysAsItWasWhileOvhIsSilent() {
        var silent = two.silent();

        assertThat(silent.stale()).isTrue();
        assertThat(silent.people()).isEqualTo(two.people());
        assertThat(silent.seenAt()).isEqualTo(at(0));
        assertThat(silent.listed(List.of(1L), at(9)).stale()).isFalse();
    }

    @Test
    void whoIsMutedIsNotTalking() {
        var talking = new Participant(1, START, "0033XXXXX0001", true, true, true, true, 300);
        var sight = two.read(List.of(1L), List.of(talking), at(2));

        var muted = sight.done(ActKind.MUTE, 1, null, at(3)).person(1).orElseThrow();

        assertThat(muted.talking()).isFalse();
        assertThat(muted.seenAt()).isEqualTo(at(3));
    }

    @Test
    void saysNoNumberInLogs() {
        assertThat(two.toString()).doesNotContain("0033");
    }

    private static Participant heard(long id) {
        return new Participant(
                id, START.plusSeconds(id), "0033XXXXX0001", true, true, false, false, 300);
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }
}
