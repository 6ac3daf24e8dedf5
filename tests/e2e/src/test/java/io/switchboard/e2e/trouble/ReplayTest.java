package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A consumer group may be set back to the beginning, by an operator or by Kafka itself: what is repeated counts once. */
@InTheHouse
class ReplayTest {
    private static final Map<String, List<String>> READERS =
            Map.of(
                    "conference-events", List.of("stats-collector", "notifier"),
                    "forwarding-events",
                            List.of("stats-collector-forwarding", "notifier-forwarding"));

    private static final Pattern FIGURE =
            Pattern.compile(
                    "stats\\.(booking_|conference\\.|reservation|hotline|shift_change|unattended|declined_shift|delayed_change)");

    private final House house;

    ReplayTest(House house) {
        this.house = house;
    }

    @Test
    void changesNeitherFiguresNorMailboxes() {
        new Persistent(house).book();
        awaitQuiet();
        var figures = figures();
        var mails = Spool.of(house).messageIds();
        var posts = house.mattermost().all().size();
        assertThat(figures).anyMatch(it -> it.startsWith("stats.booking_day."));

        forgetWhatWasHeard();
        for (String topic : READERS.keySet()) {
            house.topic(topic).repeat(house.topic(topic).all());
        }
        awaitQuiet();

        assertThat(figures()).containsExactlyInAnyOrderElementsOf(figures);
        assertThat(Spool.of(house).messageIds()).containsExactlyInAnyOrderElementsOf(mails);
        assertThat(house.mattermost().all()).hasSize(posts);
    }

    /** As inboxes do after some days, which is the harder case. */
    private void forgetWhatWasHeard() {
        house.records().delete("stats.inbox");
        house.records().delete("notifier.inbox");
    }

    private void awaitQuiet() {
        READERS.forEach(
                (topic, groups) -> groups.forEach(group -> house.awaitAllRead(group, topic)));
        house.awaitNothingToSend();
    }

    /** Of bookings and shifts, but for the days of shifts, which go on by themselves, as does what OVH is asked every minute. */
    private List<String> figures() {
        return house.records().dump().stream()
                .filter(it -> FIGURE.matcher(it).lookingAt())
                .toList();
    }
}
