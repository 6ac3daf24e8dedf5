package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.Noticeboard;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A consumer group that is set back to the beginning meets everything once more; mailboxes and channels stay as they are. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Noticeboard.class, scope = TestResourceScope.GLOBAL)
class ReplayingATopicTest {

    private static final List<String> TOPICS =
            List.of(ConferenceEvent.TOPIC, ForwardingEvent.TOPIC);

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;
    @Inject ObjectMapper json;

    private final String address = Happenings.somebody();
    private final String channel = "c" + UUID.randomUUID().toString().substring(0, 13);

    @Test
    void sendsNothingTwice() {
        somethingHappens();
        var before = planned();

        TOPICS.forEach(ReplayingATopicTest::readAgain);

        awaitThatAllIsRead();
        nothingCameOfIt(before);
    }

    @Test
    void sendsNothingTwiceEvenIfItIsForgottenWhatWasHere() {
        somethingHappens();
        var before = planned();
        rows.read("delete from inbox");

        TOPICS.forEach(ReplayingATopicTest::readAgain);

        awaitThatAllIsRead();
        nothingCameOfIt(before);
    }

    private static void readAgain(String name) {
        var topic = Topic.named(name);
        topic.repeat(topic.all());
    }

    private void somethingHappens() {
        var booked = happenings.booked(address);
        happenings.announce(booked);
        happenings.announce(happenings.extended(booked));
        happenings.announce(happenings.failed(address));
        happenings.announce(hotlines.started(hotlines.groupIn(channel, address)));
        happenings.announce(hotlines.unattended(hotlines.groupIn(channel, address)));
        await().until(() -> PostOffice.to(address).size() == 5);
        await().until(() -> Noticeboard.posts(channel).size() == 2);
    }

    private void nothingCameOfIt(String before) {
        assertThat(planned()).isEqualTo(before);
        assertThat(PostOffice.to(address)).hasSize(5);
        assertThat(Noticeboard.posts(channel)).hasSize(2);
    }

    private String planned() {
        return rows.read("select count(*)::text from delivery where kind <> 'dead-letters'")
                .getFirst();
    }

    /** Until an event that asks for no letter, written last in every partition, was here. */
    private void awaitThatAllIsRead() {
        var ended = new ConferenceEnded(UUID.randomUUID(), "people.example", happenings.inHours(0));
        var markers =
                Stream.of(
                                mark(ConferenceEvent.TOPIC, ended),
                                mark(ForwardingEvent.TOPIC, hotlines.started(hotlines.group())))
                        .flatMap(List::stream)
                        .toList();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(rows.read("select event_id from inbox"))
                                        .containsAll(markers));
    }

    private List<String> mark(String name, Object event) {
        var topic = Topic.named(name);
        return topic.all().stream()
                .collect(Collectors.toMap(Topic.Message::partition, it -> it, (one, _) -> one))
                .values()
                .stream()
                .map(inPartition -> mark(topic, inPartition, event))
                .toList();
    }

    private String mark(Topic topic, Topic.Message inPartition, Object event) {
        var id = UUID.randomUUID().toString();
        var headers = new HashMap<>(inPartition.headers());
        headers.put("ce_id", id);
        headers.put("ce_type", "io.switchboard.%s.v1".formatted(event.getClass().getSimpleName()));
        topic.produce(inPartition.key(), write(event), headers);
        return id;
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
