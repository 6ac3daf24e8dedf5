package io.switchboard.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the broker, read and written past all code of ours. */
public final class Topic {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String broker;
    private final String name;

    /** A record; of a header that occurs several times the first value counts. */
    public record Message(
            int partition, long offset, String key, String value, Map<String, String> headers) {

        static Message of(ConsumerRecord<String, String> message) {
            var headers = new LinkedHashMap<String, String>();
            message.headers()
                    .forEach(
                            header ->
                                    headers.putIfAbsent(
                                            header.key(),
                                            new String(header.value(), StandardCharsets.UTF_8)));
            return new Message(
                    message.partition(), message.offset(), message.key(), message.value(), headers);
        }
    }

    public Topic(String broker, String name) {
        this.broker = broker;
        this.name = name;
    }

    /** A topic of the broker that was started for this JVM. */
    public static Topic named(String name) {
        return new Topic(Running.at("kafka.bootstrap.servers"), name);
    }

    /** All that the topic holds now, each partition in its order; empty when there is no topic. */
    public List<Message> all() {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.listTopics(PATIENCE).getOrDefault(name, List.of()).stream()
                            .map(it -> new TopicPartition(name, it.partition()))
                            .toList();
            return partitions.isEmpty() ? List.of() : read(consumer, partitions);
        }
    }

    private static List<Message> read(
            KafkaConsumer<String, String> consumer, List<TopicPartition> partitions) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        var messages = new ArrayList<Message>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100))
                    .forEach(message -> messages.add(Message.of(message)));
        }
        return messages;
    }

    /** Writes one message and returns when the broker has it. */
    public void produce(String key, String value, Map<String, String> headers) {
        write(List.of(record(key, value, headers)));
    }

    /** Writes what was read before once more, as a consumer meets it that begins anew. */
    public void repeat(List<Message> messages) {
        write(messages.stream().map(it -> record(it.key(), it.value(), it.headers())).toList());
    }

    private ProducerRecord<String, String> record(
            String key, String value, Map<String, String> headers) {
        var message = new ProducerRecord<>(name, key, value);
        headers.forEach(
                (header, text) ->
                        message.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private void write(List<ProducerRecord<String, String>> messages) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var acknowledged : messages.stream().map(producer::send).toList()) {
                acknowledged.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Nothing can be written to " + name, failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}
