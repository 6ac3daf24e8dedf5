package io.switchboard.e2e.house;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.awaitility.Awaitility;

/** Those who share the reading of a topic. */
record ConsumerGroup(String broker, String name) {
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

    private boolean hasReadAll(Admin admin) {
        var read = get(admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata());
        var latest =
                read.keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        var ends = get(admin.listOffsets(latest).all());
        return !read.isEmpty()
                && ends.entrySet().stream()
                        .allMatch(
                                end ->
                                        read.get(end.getKey()).offset()
                                                >= end.getValue().offset());
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
