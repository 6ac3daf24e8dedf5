package io.switchboard.e2e.house;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** Those who share the reading of a topic. */
record ConsumerGroup(String broker, String name, String topic) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Offsets are committed some seconds after what they stand for. */
    void awaitAllRead() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            Awaitility.await(name + " has read everything")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> hasReadAll(admin));
        }
    }

    /** Those who have not left, or not yet been missed. */
    int members() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            return get(admin.describeConsumerGroups(List.of(name)).describedGroups().get(name))
                    .members()
                    .size();
        }
    }

    /** Sets it back to that moment, as an operator does while none of its members is there. */
    void readAgain(Instant since) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var places = firstOfEach(admin, since);
            Awaitility.await("nobody reads for " + name)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptionsMatching(it -> it.getCause() instanceof ExecutionException)
                    .until(() -> get(admin.alterConsumerGroupOffsets(name, places).all()) == null);
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> firstOfEach(Admin admin, Instant since) {
        var partitions = latestOfEach(admin);
        var ends = get(admin.listOffsets(partitions).all());
        partitions.replaceAll((_, _) -> OffsetSpec.forTimestamp(since.toEpochMilli()));
        return get(admin.listOffsets(partitions).all()).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                found ->
                                        new OffsetAndMetadata(
                                                found.getValue().offset() < 0
                                                        ? ends.get(found.getKey()).offset()
                                                        : found.getValue().offset())));
    }

    /** Of a partition that never held anything no group commits an offset. */
    private boolean hasReadAll(Admin admin) {
        var read = get(admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata());
        return get(admin.listOffsets(latestOfEach(admin)).all()).entrySet().stream()
                .filter(end -> end.getValue().offset() > 0)
                .allMatch(
                        end ->
                                read.containsKey(end.getKey())
                                        && read.get(end.getKey()).offset()
                                                >= end.getValue().offset());
    }

    private Map<TopicPartition, OffsetSpec> latestOfEach(Admin admin) {
        var described = get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic);
        return described.partitions().stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    }

    private <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The broker says nothing of " + name, failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}
