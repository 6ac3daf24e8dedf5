package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.Journal;
import io.switchboard.notifier.Noticeboard;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Noticeboard.class, scope = TestResourceScope.GLOBAL)
class NothingIsReadableTest {

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    @Test
    void inTablesTopicsAndLogs() {
        var address = Happenings.somebody();
        var refused = Happenings.somebody();
        PostOffice.refuse(refused);

        try (var journal = Journal.open()) {
            happenings.announce(happenings.requested(address, happenings.inHours(2)));
            happenings.announce(happenings.booked(address));
            var lost = happenings.booked(refused);
            happenings.announce(lost);
            happenings.announce(hotlines.started(hotlines.groupIn("lyon", address)));
            happenings.announce(hotlines.declined(hotlines.groupIn("lyon", address)));
            happenings.announce(hotlines.reminder(address, happenings.inHours(24)));
            await().until(() -> PostOffice.to(address).size() == 5);
            await().until(() -> Noticeboard.posts("lyon").size() == 2);
            await().until(() -> rows.outcomes(lost.conference()).getFirst().startsWith("refused"));

            holdsNothingOf(List.of(address, refused), journal.lines());
        }
        holdsNothingOf(List.of(address, refused), rows.read("select d::text from delivery d"));
        holdsNothingOf(List.of(address, refused), payloads(ConferenceEvent.TOPIC));
        holdsNothingOf(List.of(address, refused), payloads(ForwardingEvent.TOPIC));
        holdsNothingOf(List.of(address, refused), payloads("notifier-dead-letters"));
    }

    private static void holdsNothingOf(Collection<String> addresses, List<String> lines) {
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            assertThat(line)
                                    .doesNotContain(
                                            Happenings.CODE,
                                            Happenings.SECRET,
                                            Happenings.TITLE,
                                            HotlineHappenings.ANSWERER,
                                            HotlineHappenings.ACTOR,
                                            HotlineHappenings.VOLUNTEER,
                                            Noticeboard.KEY);
                            assertThat(addresses).noneMatch(line::contains);
                        });
    }

    private static List<String> payloads(String topic) {
        return Topic.named(topic).all().stream().map(Topic.Message::value).toList();
    }
}
