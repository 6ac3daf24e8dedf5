package io.switchboard.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class ReceivingEventsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String KNOWN = "io.switchboard.SomethingHappened.v1";

    private final Topic topic = Topic.named(Happening.TOPIC);
    private final Topic deadLetters = Topic.named("platform-dead-letters");

    @Inject Happenings happenings;
    @Inject InboxForgetting forgetting;
    @Inject MeterRegistry meters;
    @Inject DataSource source;
    private Database database;

    @BeforeEach
    void setUp() {
        database = new Database(source);
    }

    @Test
    void letsARepeatedEventThroughOnce() {
        var id = UUID.randomUUID();

        send(id, KNOWN, "repeated");
        send(id, KNOWN, "repeated");
        send(id, KNOWN, "repeated");

        awaitEverythingBefore("after the repeated");
        assertThat(effects("repeated")).isEqualTo(1);
    }

    @Test
    void undoesTheIdOfAnEventWhoseEffectFailsAndDeadLettersItWithoutItsData() {
        var id = UUID.randomUUID();
        var before = dead("refused");

        send(id, KNOWN, Happenings.FAILS);

        awaitEverythingBefore("after the failing");
        assertThat(effects(Happenings.FAILS)).isZero();
        assertThat(database.count("inbox where event_id = '%s'".formatted(id))).isZero();
        assertThat(happenings.tried()).filteredOn(Happenings.FAILS::equals).hasSize(5);
        var letter = deadLetter(id);
        assertThat(letter.headers().get("dead-letter-reason"))
                .contains("IllegalStateException")
                .doesNotContain("jeanne");
        assertThat(letter.headers().values()).noneMatch(value -> value.contains("jeanne"));
        assertThat(dead("refused")).isEqualTo(before + 1);
    }

    /** What an operator does after a correction, by setting back how far the group has read. */
    @Test
    void doesWhatItHadRefusedAndNothingElseWhenAllIsReadAgain() {
        var done = UUID.randomUUID();
        var refused = UUID.randomUUID();
        send(done, KNOWN, "done before");
        send(refused, KNOWN, Happenings.FAILS_AT_FIRST);
        awaitEverythingBefore("after the one refused at first");
        assertThat(deadLetter(refused)).isNotNull();
        happenings.correct();

        send(done, KNOWN, "done before");
        send(refused, KNOWN, Happenings.FAILS_AT_FIRST);

        awaitEverythingBefore("after all of it again");
        assertThat(effects("done before")).isEqualTo(1);
        assertThat(effects(Happenings.FAILS_AT_FIRST)).isEqualTo(1);
    }

    @Test
    void waitsAsLongAsPostgresIsAway() {
        var text = Happenings.IS_CUT_OFF + 7;

        send(UUID.randomUUID(), KNOWN, text);

        await().atMost(Duration.ofMinutes(1)).until(() -> effects(text) == 1);
        assertThat(happenings.tried()).filteredOn(text::equals).hasSize(8);
    }

    @Test
    void putsAsideWhatCannotBeRead() {
        var broken = UUID.randomUUID();
        var before = dead("unreadable");
        topic.produce("subject", "{\"text\":", headers(broken, KNOWN));
        var nothing = UUID.randomUUID();
        topic.produce("subject", null, headers(nothing, KNOWN));

        awaitEverythingBefore("after the unreadable");
        assertThat(deadLetter(broken).headers().get("dead-letter-reason")).contains("not readable");
        assertThat(deadLetter(nothing).headers().get("dead-letter-reason")).contains("no data");
        assertThat(dead("unreadable")).isEqualTo(before + 2);
    }

    private double dead(String reason) {
        return meters.get("events.dead").tag("reason", reason).counter().count();
    }

    @Test
    void skipsKindsOfEventsItDoesNotKnow() {
        var id = UUID.randomUUID();

        send(id, "io.switchboard.FromTheFuture.v1", "new");

        awaitEverythingBefore("after the unknown");
        assertThat(database.count("inbox where event_id = '%s'".formatted(id))).isZero();
        assertThat(deadLetters.all()).noneMatch(it -> isOf(it, id));
    }

    @Test
    void forgetsWhatKafkaNoLongerHas() throws Throwable {
        var old = UUID.randomUUID();
        var recent = UUID.randomUUID();
        database.change(
                "insert into inbox values ('%s', now() - interval '15 days'), ('%s', now() - interval '8 days')"
                        .formatted(old, recent));

        io.quarkus.vertx.VertxContextSupport.subscribeAndAwait(() -> forgetting.forget());

        assertThat(database.column("select event_id from inbox"))
                .doesNotContain(old.toString())
                .contains(recent.toString());
    }

    @Test
    void findsItsTopicsMade() throws Exception {
        var name = Happening.TOPIC;
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", System.getProperty("kafka.bootstrap.servers"));

        try (var admin = Admin.create(settings)) {
            var partitions =
                    admin.describeTopics(List.of(name))
                            .allTopicNames()
                            .get()
                            .get(name)
                            .partitions();
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);

            assertThat(partitions).hasSize(6);
            assertThat(config.get("retention.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
        }
    }

    /** One key is one partition: when the last event is through, those before it are. */
    private void awaitEverythingBefore(String last) {
        send(UUID.randomUUID(), KNOWN, last);
        await().atMost(SOON).until(() -> effects(last) == 1);
    }

    private long effects(String text) {
        return database.count("effect where text = '%s'".formatted(text));
    }

    private Topic.Message deadLetter(UUID id) {
        return deadLetters.all().stream().filter(it -> isOf(it, id)).findFirst().orElseThrow();
    }

    private static boolean isOf(Topic.Message message, UUID id) {
        return id.toString().equals(message.headers().get("ce_id"));
    }

    private void send(UUID id, String type, String text) {
        topic.produce(
                "subject", "{\"text\":\"%s\",\"unheardOf\":1}".formatted(text), headers(id, type));
    }

    private static Map<String, String> headers(UUID id, String type) {
        var headers = new HashMap<String, String>();
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_time", "2026-01-01T00:00:00Z");
        headers.put("ce_subject", "subject");
        headers.put("ce_aggregateversion", "1");
        return headers;
    }
}
