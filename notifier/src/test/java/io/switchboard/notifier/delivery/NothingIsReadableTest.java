package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.notifier.Caller;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.Journal;
import io.switchboard.notifier.Noticeboard;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Noticeboard.class, scope = TestResourceScope.GLOBAL)
class NothingIsReadableTest {

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    @Test
    void inTablesTopicsAndLogs() throws Exception {
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
            happenings.announce(happenings.failed(address));
            await().until(() -> PostOffice.to(address).size() == 6);
            leave(address);
            await().until(() -> Noticeboard.posts("lyon").size() == 2);
            await().until(
                            () ->
                                    rows.outcomes(lost.conference()).stream()
                                            .anyMatch(it -> it.startsWith("refused")));

            holdsNothingOf(List.of(address, refused), journal.lines());
        }
        tables().forEach(
                        table ->
                                holdsNothingOf(
                                        List.of(address, refused),
                                        rows.read("select it::text from %s it".formatted(table))));
        holdsNothingOf(List.of(address, refused), payloads(ConferenceEvent.TOPIC));
        holdsNothingOf(List.of(address, refused), payloads(ForwardingEvent.TOPIC));
        holdsNothingOf(List.of(address, refused), payloads("notifier-dead-letters"));
    }

    private static void leave(String address) throws Exception {
        var header =
                PostOffice.to(address).stream().flatMap(NothingIsReadableTest::links).findAny();
        var link = header.orElseThrow();
        var token = link.substring(link.lastIndexOf('/') + 1, link.length() - 1);
        Caller.frontend()
                .post("/api/v1/subscriptions/leaving", Map.of("token", token))
                .statusCode(200);
    }

    private static Stream<String> links(MimeMessage mail) {
        try {
            return Stream.ofNullable(mail.getHeader("List-Unsubscribe")).flatMap(Stream::of);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
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

    /** All of them, those that come later too. */
    private List<String> tables() {
        var tables =
                rows.read(
                        "select table_name from information_schema.tables where table_schema = current_schema()");
        assertThat(tables).contains("delivery", "opt_out", "unread_event", "inbox");
        return tables;
    }

    private static List<String> payloads(String topic) {
        return Topic.named(topic).all().stream().map(Topic.Message::value).toList();
    }
}
