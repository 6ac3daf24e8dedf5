package io.switchboard.platform.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.reactive.messaging.MessageConverter;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Gives listeners that ask for an {@code Envelope<SomeEvent>} what they ask for. */
@ApplicationScoped
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
public class EnvelopeConverter implements MessageConverter {

    private final ObjectMapper json;
    private final Map<Class<?>, EnvelopeReader> readers = new ConcurrentHashMap<>();

    EnvelopeConverter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean canConvert(Message<?> message, Type target) {
        if (target == Envelope.class) {
            throw new IllegalStateException(
                    "a listener takes an Envelope of a family of events that is public");
        }
        return target instanceof ParameterizedType asked && asked.getRawType() == Envelope.class;
    }

    @Override
    public Message<?> convert(Message<?> message, Type target) {
        var family = (Class<?>) ((ParameterizedType) target).getActualTypeArguments()[0];
        var headers =
                message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow().getHeaders();
        var reader = readers.computeIfAbsent(family, it -> new EnvelopeReader(json, it));
        return message.withPayload(reader.read(headers, (byte[]) message.getPayload()));
    }
}
