package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A consumer group may be set back to the beginning, by an operator or by Kafka itself: what is repeated counts once. */
@InTheHouse
class ReplayTest {
    private static final List<String> TOPICS = List.of("conference-events", "forwarding-events");
    private static final List<String> GROUPS =
            List.of(
                    "stats-collector",
                    "stats-collector-forwarding",
                    "notifier",
                    "notifier-forwarding");

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

        forgetWhatWasSeen();
        for (String topic : TOPICS) {
            house.topic(topic).repeat(house.topic(topic).all());
        }
        awaitQuiet();

        assertThat(figures()).containsExactlyInAnyOrderElementsOf(figures);
        assertThat(Spool.of(house).messageIds()).containsExactlyInAnyOrderElementsOf(mails);
        assertThat(house.mattermost().all()).hasSize(posts);
    }

    /** As an inbox does after some days, which is the harder case. */
    private void forgetWhatWasSeen() {
        house.records().delete("stats.inbox");
        house.records().delete("notifier.inbox");
    }

    private void awaitQuiet() {
        GROUPS.forEach(house::awaitAllRead);
        house.awaitNothingToSend();
    }

    /** Of bookings and shifts; what OVH is asked every minute goes on meanwhile. */
    private List<String> figures() {
        return house.records().dump().stream()
                .filter(it -> it.matches("stats\\.(booking|conference_fact|reservation|hotline|shift).*"))
                .toList();
    }
}
