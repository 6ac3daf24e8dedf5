package io.switchboard.stats.shift;

import static io.switchboard.stats.Time.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.stats.Time;
import io.switchboard.stats.shift.Lengths.Length;
import io.switchboard.stats.shift.Timeline.Change;
import io.switchboard.stats.shift.Timeline.Window;
import io.switchboard.stats.time.Calendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Calendar PARIS = new Calendar(Time.PARIS);
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-23");

    @Test
    void isAnsweredFromOneChangeToTheNext() {
        var timeline =
                new Timeline(
                        List.of(
                                change("2026-03-23T09:00", 1),
                                change("2026-03-23T10:00", 2),
                                change("2026-03-23T12:00", 0)),
                        List.of());

        assertThat(whole(timeline)).isEqualTo(Map.of(MONDAY, length(3, 0)));
    }

    @Test
    void goesOnToTheEndOfWhatIsAskedFor() {
        var timeline = new Timeline(List.of(change("2026-03-23T22:00", 1)), List.of());

        assertThat(whole(timeline))
                .isEqualTo(Map.of(MONDAY, length(2, 0), MONDAY.plusDays(1), length(24, 0)));
    }

    @Test
    void isLongerOnTheDayThatIsLonger() {
        var autumn = new Timeline(List.of(change("2026-10-24T00:00", 1)), List.of());

        var days = autumn.between(at("2026-10-25T00:00"), at("2026-10-26T00:00"), PARIS).days();

        assertThat(days).isEqualTo(Map.of(LocalDate.parse("2026-10-25"), length(25, 0)));
    }

    @Test
    void isUnattendedWhereSomebodyWasMeantToAnswerAndNobodyDid() {
        var timeline =
                new Timeline(
                        List.of(change("2026-03-23T10:00", 1), change("2026-03-23T11:00", 0)),
                        List.of(
                                window("2026-03-23T09:00", "2026-03-23T12:00"),
                                window("2026-03-23T11:30", "2026-03-23T13:00")));

        assertThat(whole(timeline)).isEqualTo(Map.of(MONDAY, length(1, 3)));
    }

    @Test
    void isSeenOnlyWithinItsBounds() {
        var timeline =
                new Timeline(
                        List.of(change("2026-03-23T10:00", 1), change("2026-03-23T14:00", 0)),
                        List.of(window("2026-03-23T13:00", "2026-03-23T18:00")));

        var days = timeline.between(at("2026-03-23T12:00"), at("2026-03-23T15:00"), PARIS).days();

        assertThat(days).isEqualTo(Map.of(MONDAY, length(2, 1)));
    }

    @Test
    void tellsTheDifferenceThatAChangeMakes() {
        var late = change("2026-03-23T11:00", 0);
        var timeline =
                new Timeline(
                        List.of(change("2026-03-23T10:00", 1), late, change("2026-03-23T13:00", 0)),
                        List.of(window("2026-03-23T10:00", "2026-03-23T12:00")));

        var difference = all(timeline).minus(all(timeline.without(late)));

        assertThat(difference.days()).isEqualTo(Map.of(MONDAY, length(-2, 1)));
    }

    private static Map<LocalDate, Length> whole(Timeline timeline) {
        return all(timeline).days();
    }

    private static Lengths all(Timeline timeline) {
        return timeline.between(at("2026-03-23T00:00"), at("2026-03-25T00:00"), PARIS);
    }

    private static Change change(String local, int answering) {
        return new Change(at(local), 1, answering);
    }

    private static Window window(String since, String until) {
        return new Window(at(since), at(until));
    }

    private static Length length(long attendedHours, long unattendedHours) {
        return new Length(
                Duration.ofHours(attendedHours).toMillis(),
                Duration.ofHours(unattendedHours).toMillis());
    }
}
