package io.switchboard.forwarding.retention;

import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.Topic;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Tells as the door does who wants to be forgotten. */
@Singleton
public class Erasing {

    private final Sealer sealer;

    Erasing(Sealer sealer) {
        this.sealer = sealer;
    }

    public void of(String address) {
        var request = UUID.randomUUID().toString();
        var body =
                """
                {"request": "%s", "address": "%s", "at": "%s"}
                """
                        .formatted(
                                request,
                                sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address).text(),
                                Instant.now());
        Topic.named("access-events")
                .produce(
                        request,
                        body,
                        Map.of(
                                "ce_specversion", "1.0",
                                "ce_id", UUID.randomUUID().toString(),
                                "ce_type", "io.switchboard.PersonErased.v1",
                                "ce_source", "web-frontend",
                                "ce_subject", request,
                                "ce_time", Instant.now().toString(),
                                "ce_aggregateversion", "1",
                                "content-type", "application/json"));
    }
}
