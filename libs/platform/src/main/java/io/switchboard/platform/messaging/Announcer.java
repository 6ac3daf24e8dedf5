package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands events to Kafka in order. A producer never gives up an event on its own, since it would then go on with the next one: while the
 * broker is away everything waits in line, and when the patience is over the producer is closed with all that it holds. What Kafka has
 * of one aggregate is therefore always a beginning of what was handed over.
 */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.outbox", stringValue = "true")
class Announcer {

    /** How far a hand-over came: the first events of it are Kafka's, the rest is to be handed over again. */
    record Progress(List<Waiting> taken, String trouble) {

        boolean isWhole() {
            return trouble == null;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Vertx vertx;
    private final String source;
    private final Map<String, Object> settings;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("announcer").factory());
    private volatile Producer<String, String> producer;

    Announcer(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.vertx = vertx;
        this.source = "/" + service;
        this.settings = settings(service, broker);
    }

    private static Map<String, Object> settings(String service, Map<String, Object> broker) {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 60_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return settings;
    }

    /** Ends on the caller's context once Kafka has all of them, or is not going to take the rest. */
    Uni<Progress> announce(List<Waiting> events) {
        var here = vertx.getOrCreateContext();
        return Uni.createFrom()
                .item(() -> handOver(events))
                .runSubscriptionOn(thread)
                .emitOn(command -> here.runOnContext(_ -> command.run()));
    }

    private Progress handOver(List<Waiting> events) {
        var progress = take(events);
        if (!progress.isWhole()) {
            dropProducer();
        }
        return progress;
    }

    private Progress take(List<Waiting> events) {
        var taken = new ArrayList<Waiting>();
        try {
            var answers = send(events);
            var end = System.nanoTime() + PATIENCE.toNanos();
            for (var answer : answers) {
                answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                taken.add(events.get(taken.size()));
            }
            return new Progress(taken, null);
        } catch (ExecutionException refused) {
            return new Progress(taken, refused.getCause().toString());
        } catch (TimeoutException _) {
            return new Progress(taken, "no answer for " + PATIENCE);
        } catch (KafkaException | IllegalStateException away) {
            return new Progress(taken, away.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Progress(taken, "interrupted");
        }
    }

    /** Stops at the first that is refused at once, so that nothing overtakes it. */
    private List<Future<?>> send(List<Waiting> events) {
        var answers = new ArrayList<Future<?>>();
        for (var event : events) {
            var answer = producer().send(record(event));
            answers.add(answer);
            if (answer.state() == Future.State.FAILED) {
                break;
            }
        }
        return answers;
    }

    private ProducerRecord<String, String> record(Waiting event) {
        return new ProducerRecord<>(
                event.topic(),
                null,
                event.subject().toString(),
                event.payload(),
                event.headers(source));
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private void dropProducer() {
        var dropped = producer;
        producer = null;
        if (dropped != null) {
            dropped.close(Duration.ZERO);
        }
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
        dropProducer();
    }
}
