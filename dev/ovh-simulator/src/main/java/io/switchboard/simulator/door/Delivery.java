package io.switchboard.simulator.door;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.calls.Figures;
import io.switchboard.simulator.calls.RecordedCall;
import io.switchboard.simulator.clock.SimulatedClock;
import io.switchboard.simulator.fault.Fate;
import io.switchboard.simulator.fault.FaultInjection;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lets faults decide what becomes of a call, counts it, has it done and brings the caller what is left of the answer. */
public final class Delivery {
    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    /** A silence ends at last, so that silent connections do not pile up. */
    private static final long LONGEST_SILENCE = Duration.ofMinutes(5).toMillis();

    private final Vertx vertx;
    private final Reception reception;
    private final FaultInjection faults;
    private final Figures figures;
    private final SimulatedClock clock;

    public Delivery(
            Vertx vertx,
            Reception reception,
            FaultInjection faults,
            Figures figures,
            SimulatedClock clock) {
        this.vertx = vertx;
        this.reception = reception;
        this.faults = faults;
        this.figures = figures;
        this.clock = clock;
    }

    void deliver(HttpServerRequest http, ApiRequest request, RecordedCall call) {
        var fate = faults.fate(request);
        if (request.counts()) {
            figures.begun();
            figures.became(fate.outcome());
            whenOver(http, figures::over);
        }
        carryOut(fate, http, request.judgedWith(faults.clockError(request)), call);
    }

    private void carryOut(
            Fate fate, HttpServerRequest http, ApiRequest request, RecordedCall call) {
        var done = fate.done() ? answerTo(request) : null;
        switch (fate.outcome()) {
            case SERVED -> send(http, request, call, done);
            case THROTTLED -> send(http, request, call, Answer.of(OvhProblem.tooManyRequests()));
            case BROKEN -> send(http, request, call, Answer.of(OvhProblem.internalError()));
            case BUSY -> send(http, request, call, Answer.of(OvhProblem.actionInProgress()));
            case HTML -> send(http, request, call, Answer.ofProxy(faults.proxyStatus()));
            case EMPTY -> send(http, request, call, done.emptied());
            case HALF -> sendHalf(http, request, call, done);
            case DROPPED -> later(faults.delayMillis(request), () -> http.connection().close());
            case UNANSWERED -> later(LONGEST_SILENCE, () -> http.connection().close());
        }
    }

    private Answer answerTo(ApiRequest request) {
        try {
            return Answer.of(reception.answer(request));
        } catch (OvhProblem problem) {
            return Answer.of(problem);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "a call failed in the simulator itself", bug);
            return Answer.of(OvhProblem.internalError());
        }
    }

    private void send(
            HttpServerRequest http, ApiRequest request, RecordedCall call, Answer answer) {
        later(
                faults.delayMillis(request),
                () -> {
                    if (!http.response().closed()) {
                        head(http.response(), request, call, answer).end(answer.body());
                    }
                });
    }

    private void sendHalf(
            HttpServerRequest http, ApiRequest request, RecordedCall call, Answer answer) {
        later(
                faults.delayMillis(request),
                () -> {
                    if (!http.response().closed()) {
                        head(http.response(), request, call, answer)
                                .putHeader(
                                        "Content-Length", Integer.toString(answer.body().length()))
                                .write(answer.firstHalf())
                                .onComplete(_ -> http.connection().close());
                    }
                });
    }

    private HttpServerResponse head(
            HttpServerResponse response, ApiRequest request, RecordedCall call, Answer answer) {
        call.answered(answer.status());
        response.setStatusCode(answer.status());
        answer.reason().ifPresent(response::setStatusMessage);
        if (answer.isOvhs()) {
            response.putHeader("X-OVH-QUERYID", call.queryId());
        }
        return response.putHeader("Content-Type", answer.type()).putHeader("Date", date(request));
    }

    private String date(ApiRequest request) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plus(request.clockError()).atOffset(ZoneOffset.UTC));
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

    private void later(long millis, Runnable step) {
        if (millis <= 0) {
            step.run();
        } else {
            vertx.setTimer(millis, _ -> step.run());
        }
    }
}
