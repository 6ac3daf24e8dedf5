package io.switchboard.simulator.door;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.calls.CallLog;
import io.switchboard.simulator.calls.Figures;
import io.switchboard.simulator.calls.RecordedCall;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.clock.SimulatedClock;
import io.switchboard.simulator.fault.FaultInjection;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * What stands behind {@code /1.0} and {@code /v1}: notes each call, lets faults decide what becomes of it, and has it answered. Runs on
 * one event loop, so the state behind needs no locks.
 */
public final class FrontDoor {
    private static final int LARGEST_BODY = 1 << 20;

    private final FaultInjection faults;
    private final Delivery delivery;
    private final CallLog log;
    private final Figures figures;
    private final SimulatedClock clock;
    private final Agenda agenda;
    private final SecureRandom random = new SecureRandom();

    public FrontDoor(
            FaultInjection faults,
            Delivery delivery,
            CallLog log,
            Figures figures,
            SimulatedClock clock,
            Agenda agenda) {
        this.faults = faults;
        this.delivery = delivery;
        this.log = log;
        this.figures = figures;
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
        var fate = faults.fate(request);
        if (request.counts()) {
            figures.begun();
            figures.became(fate.outcome());
            whenOver(http, figures::over);
        }
        delivery.deliver(http, request.judgedWith(faults.clockError(request)), call, fate);
    }

    /** Once, when the answer has left whole or its connection is closed. */
    private static void whenOver(HttpServerRequest http, Runnable then) {
        http.connection().closeHandler(_ -> then.run());
        http.response()
                .endHandler(
                        _ -> {
                            http.connection().closeHandler(null);
                            then.run();
                        });
    }
}
