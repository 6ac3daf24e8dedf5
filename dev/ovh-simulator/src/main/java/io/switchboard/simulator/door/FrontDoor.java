package io.switchboard.simulator.door;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.calls.CallLog;
import io.switchboard.simulator.calls.RecordedCall;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.clock.SimulatedClock;
import io.switchboard.simulator.fault.Fate;
import io.switchboard.simulator.fault.FaultInjection;
import io.switchboard.simulator.schema.Json;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * What stands behind {@code /1.0} and {@code /v1}: notes each call, lets faults decide what becomes of it, and answers. Runs on one event
 * loop, so the state behind needs no locks.
 */
public final class FrontDoor {
    private static final System.Logger LOG = System.getLogger(FrontDoor.class.getName());
    private static final int LARGEST_BODY = 1 << 20;

    /** A silence ends at last, so that silent connections do not pile up. */
    private static final long LONGEST_SILENCE = Duration.ofMinutes(5).toMillis();

    private final Vertx vertx;
    private final Reception reception;
    private final FaultInjection faults;
    private final CallLog log;
    private final SimulatedClock clock;
    private final Agenda agenda;
    private final SecureRandom random = new SecureRandom();

    public FrontDoor(
            Vertx vertx,
            Reception reception,
            FaultInjection faults,
            CallLog log,
            SimulatedClock clock,
            Agenda agenda) {
        this.vertx = vertx;
        this.reception = reception;
        this.faults = faults;
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
        switch (faults.fate(request)) {
            case Fate.Served _ -> answer(http, request, call, answerTo(request));
            case Fate.Throttled _ ->
                    answer(http, request, call, Answer.of(OvhProblem.tooManyRequests()));
            case Fate.Broken _ ->
                    answer(http, request, call, Answer.of(OvhProblem.internalError()));
            case Fate.Dropped(boolean afterEffect) -> {
                if (afterEffect) {
                    answerTo(request);
                }
                later(faults.delayMillis(request), () -> http.connection().close());
            }
            case Fate.Unanswered(boolean afterEffect) -> {
                if (afterEffect) {
                    answerTo(request);
                }
                later(LONGEST_SILENCE, () -> http.connection().close());
            }
        }
    }

    private Answer answerTo(ApiRequest request) {
        try {
            return new Answer(200, reception.answer(request));
        } catch (OvhProblem problem) {
            return Answer.of(problem);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "a call failed in the simulator itself", bug);
            return Answer.of(OvhProblem.internalError());
        }
    }

    private void answer(
            HttpServerRequest http, ApiRequest request, RecordedCall call, Answer answer) {
        later(
                faults.delayMillis(request),
                () -> {
                    var response = http.response();
                    if (response.closed()) {
                        return;
                    }
                    call.answered(answer.status());
                    response.setStatusCode(answer.status())
                            .putHeader("Content-Type", "application/json; charset=utf-8")
                            .putHeader("X-OVH-QUERYID", call.queryId())
                            .putHeader("Date", date())
                            .end(Buffer.buffer(Json.write(answer.body())));
                });
    }

    private String date() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void later(long millis, Runnable step) {
        if (millis <= 0) {
            step.run();
        } else {
            vertx.setTimer(millis, _ -> step.run());
        }
    }

    /** @param body null is written as OVH does where there is nothing to tell */
    private record Answer(int status, Object body) {
        static Answer of(OvhProblem problem) {
            return new Answer(problem.status(), (Map<?, ?>) problem.body());
        }
    }
}
