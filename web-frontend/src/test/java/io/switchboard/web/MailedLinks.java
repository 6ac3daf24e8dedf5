package io.switchboard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.Topic;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** What the notifier would mail: the secrets of sign-in links, opened as it opens them. */
final class MailedLinks {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private MailedLinks() {}

    /** The secret of the one link that an address was sent, waited for. */
    static String to(String address) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> allTo(address), links -> !links.isEmpty())
                .getLast();
    }

    /** All that an address was sent so far. */
    static List<String> allTo(String address) {
        var sealer = Arc.container().instance(Sealer.class).get();
        return Topic.named(AccessEvent.TOPIC).all().stream()
                .filter(it -> it.headers().get("ce_type").contains("SignInRequested"))
                .map(it -> read(it.value()))
                .filter(
                        it ->
                                open(sealer, Ring.ADDRESS, SealedField.ADDRESS, it.get("address"))
                                        .equals(address))
                .map(it -> open(sealer, Ring.LINK, SealedField.SIGN_IN_SECRET, it.get("secret")))
                .toList();
    }

    private static String open(Sealer sealer, Ring ring, String field, JsonNode sealed) {
        return sealer.open(ring, field, new Sealed(sealed.asText()));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
