package io.switchboard.gateway;

import io.restassured.specification.RequestSpecification;
import io.switchboard.contracts.gateway.IdempotencyKey;
import java.util.UUID;

/** Those who may call, now or once they exist. */
public enum Service {
    BOOKING("booking-service"),
    FORWARDING("forwarding-service"),
    STATISTICS("stats-collector"),
    ADMINISTRATION("web-frontend");

    private final String name;

    Service(String name) {
        this.name = name;
    }

    /** A request with a key that nobody has used. */
    public RequestSpecification asks() {
        return asks(UUID.randomUUID().toString());
    }

    public RequestSpecification asks(String idempotencyKey) {
        return Caller.as(name, "ovh-gateway").header(IdempotencyKey.HEADER, idempotencyKey);
    }
}
