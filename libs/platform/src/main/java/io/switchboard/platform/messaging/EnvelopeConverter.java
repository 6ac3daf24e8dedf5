package io.switchboard.platform.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.MessageConverter;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Gives listeners that ask for an {@code Envelope<SomeEvent>} what they ask for. Quarkus passes on the raw type only; which events a channel
 * carries is then read off its listener.
 */
@ApplicationScoped
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
public class EnvelopeConverter implements MessageConverter {

    private final ObjectMapper json;
    private final BeanManager beans;
    private final Map<String, Class<?>> families = new ConcurrentHashMap<>();
    private final Map<Class<?>, EnvelopeReader> readers = new ConcurrentHashMap<>();

    EnvelopeConverter(ObjectMapper json, BeanManager beans) {
        this.json = json;
        this.beans = beans;
    }

    @Override
    public boolean canConvert(Message<?> message, Type target) {
        return target == Envelope.class
                || target instanceof ParameterizedType asked
                        && asked.getRawType() == Envelope.class;
    }

    @Override
    public Message<?> convert(Message<?> message, Type target) {
        var metadata = message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        var family = family(target, metadata.getChannel());
        var reader = readers.computeIfAbsent(family, it -> new EnvelopeReader(json, it));
        return message.withPayload(
                reader.read(metadata.getHeaders(), (byte[]) message.getPayload()));
    }

    private Class<?> family(Type target, String channel) {
        return target instanceof ParameterizedType asked
                ? (Class<?>) asked.getActualTypeArguments()[0]
                : families.computeIfAbsent(channel, it -> ListenedTo.on(it, beans));
    }
}
