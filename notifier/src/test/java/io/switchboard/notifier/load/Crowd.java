package io.switchboard.notifier.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** People who book, each one conference: what the booking service announces of them. */
final class Crowd implements AutoCloseable {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DialNumber NUMBER = new DialNumber("0033199000001");

    private final Sealer sealer = new Sealer(Crowd::rings);
    private final JsonMapper json =
            JsonMapper.builder()
                    .findAndAddModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .build();
    private final KafkaProducer<String, String> producer =
            new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers",
                            System.getProperty("kafka.bootstrap.servers"),
                            "linger.ms",
                            5),
                    new StringSerializer(),
                    new StringSerializer());

    private static Map<String, String> rings() {
        return Stream.of("address", "code", "link")
                .collect(
                        Collectors.toMap(
                                it -> it,
                                it ->
                                        System.getProperty(
                                                "SEALING_%s_KEYS"
                                                        .formatted(
                                                                it.toUpperCase(
                                                                        java.util.Locale.ROOT)))));
    }

    /** Made, but not yet announced. */
    Events book(int people) {
        return new Events(IntStream.range(0, people).mapToObj(_ -> record(somebody())).toList());
    }

    /** Announced; answers whom the mail will go to. */
    String bookOne() {
        var address = somebody();
        producer.send(record(address));
        producer.flush();
        return address;
    }

    private static String somebody() {
        return "p" + UUID.randomUUID().toString().substring(0, 13) + "@people.example";
    }

    private ProducerRecord<String, String> record(String address) {
        var now = Instant.now();
        var booked =
                new ConferenceBooked(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address),
                        "people.example",
                        NUMBER,
                        sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, "472913586"),
                        sealer.seal(Ring.LINK, SealedField.CONFERENCE_SECRET, "a".repeat(43)),
                        null,
                        null,
                        now,
                        now.plus(Duration.ofHours(8)),
                        Language.FRENCH,
                        PARIS);
        var record =
                new ProducerRecord<>(
                        ConferenceEvent.TOPIC, booked.conference().toString(), write(booked));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_type", "io.switchboard.ConferenceBooked.v1");
        header(record, "ce_source", "booking-service");
        header(record, "ce_subject", booked.conference().toString());
        header(record, "ce_time", now.toString());
        header(record, "ce_aggregateversion", "1");
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    final class Events {

        private final List<ProducerRecord<String, String>> records;

        private Events(List<ProducerRecord<String, String>> records) {
            this.records = records;
        }

        void announce() {
            records.forEach(producer::send);
            producer.flush();
        }
    }
}
