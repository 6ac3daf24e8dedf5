package io.switchboard.notifier.conference;

import io.smallrye.reactive.messaging.MessageConverter;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.EnvelopeConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.reflect.Type;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Says which events the envelopes hold: Quarkus passes the raw type of a listener's parameter on, without its argument. */
@ApplicationScoped
class ConferenceEnvelopes implements MessageConverter {

    private static final TypeLiteral<Envelope<ConferenceEvent>> ENVELOPE =
            new TypeLiteral<Envelope<ConferenceEvent>>() {};

    private static final int BEFORE_OTHERS = CONVERTER_DEFAULT_PRIORITY - 1;

    private final EnvelopeConverter converter;

    ConferenceEnvelopes(EnvelopeConverter converter) {
        this.converter = converter;
    }

    @Override
    public int getPriority() {
        return BEFORE_OTHERS;
    }

    @Override
    public boolean canConvert(Message<?> message, Type target) {
        return target == Envelope.class;
    }

    @Override
    public Message<?> convert(Message<?> message, Type target) {
        return converter.convert(message, ENVELOPE.getType());
    }
}
