package io.switchboard.simulator.door;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.calls.CallLog;
import io.switchboard.simulator.calls.RecordedCall;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.clock.SimulatedClock;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * What stands behind {@code /1.0} and {@code /v1}: notes each call and has it answered. Runs on
 * one event loop, so the state behind needs no locks.
 */
public final class FrontDoor {
    private static final int LARGEST_BODY = 1 << 20;

    private final Delivery delivery;
    private final CallLog log;
    private final SimulatedClock clock;
    private final Agenda agenda;
    private final SecureRandom random = new SecureRandom();

    public FrontDoor(Delivery delivery, CallLog log, SimulatedClock clock, Agenda agenda) {
        this.delivery = delivery;
        this.log = log;
        this.clock = clock;
        this.agenda = agenda;
    }

    public void handle(HttpServerRequest http) {
        var body = Buffer.buffer();
        http.handler(
                part -> {
                    if (body.length() + part.length() > LARGEST_BODY) {
                        http.connection().close();
                    } else {
                        body.appendBuffer(part);
                    }
                });
        http.endHandler(_ -> receive(http, ApiRequest.of(http, body.getBytes())));
    }

    private void receive(HttpServerRequest http, ApiRequest request) {
        agenda.catchUp();
        var call =
                new RecordedCall(
                        clock.instant(),
                        request.method(),
                        request.rawPath(),
                        request.rawQuery(),
                        request.body(),
                        "EU.ext-3." + new BigInteger(96, random).toString(16),
                        request.application(),
                        request.consumer());
        log.add(call);
        delivery.deliver(http, request, call);
    }
}
