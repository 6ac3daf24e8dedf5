package io.switchboard.stats.years;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.stats.Rows;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** How many events a second become figures, one replica, from Kafka to the commit. Run by hand: its name keeps it out of the tests. */
@QuarkusTest
class EventsBenchmark {

    private static final int CONFERENCES = Integer.getInteger("years.events", 10_000) / 2;

    private final Rows rows;

    EventsBenchmark(Rows rows) {
        this.rows = rows;
    }

    @Test
    void howManyASecond() {
        var before = rows.count("inbox");
        tell(1_000);
        await().atMost(Duration.ofMinutes(2)).until(() -> rows.count("inbox") == before + 2_000);

        var begin = System.nanoTime();
        tell(CONFERENCES);
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> rows.count("inbox") == before + 2_000 + 2L * CONFERENCES);
        var seconds = (System.nanoTime() - begin) / 1e9;

        System.out.printf(
                "events=%d seconds=%.1f a second=%.0f%n",
                2 * CONFERENCES, seconds, 2 * CONFERENCES / seconds);
    }

    /** Each is booked and cancelled. */
    private static void tell(int conferences) {
        var settings = new Properties();
        settings.put("bootstrap.servers", System.getProperty("kafka.bootstrap.servers"));
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var at = 0; at < conferences; at++) {
                var id = UUID.randomUUID();
                var now = Instant.now();
                var domain = "ministry-" + at % 400 + ".example";
                producer.send(
                        message(
                                "ConferenceBooked",
                                id,
                                """
                                {"conference":"%s","domain":"%s","bookedAt":"%s","endsAt":"%s","language":"fr","zone":"Europe/Paris"}
                                """
                                        .formatted(id, domain, now, now.plusSeconds(3600))));
                producer.send(
                        message(
                                "ConferenceCancelled",
                                id,
                                """
                                {"conference":"%s","domain":"%s","endsAt":"%s","cancelledAt":"%s","language":"fr","zone":"Europe/Paris"}
                                """
                                        .formatted(id, domain, now.plusSeconds(3600), now)));
            }
        }
    }

    private static ProducerRecord<String, String> message(String kind, UUID subject, String json) {
        var message = new ProducerRecord<>(ConferenceEvent.TOPIC, subject.toString(), json);
        header(message, "ce_id", UUID.randomUUID().toString());
        header(message, "ce_type", "io.switchboard." + kind + ".v1");
        header(message, "ce_time", Instant.now().toString());
        header(message, "ce_subject", subject.toString());
        header(message, "ce_aggregateversion", "1");
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
