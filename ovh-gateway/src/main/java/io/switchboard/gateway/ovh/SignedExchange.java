package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** One call with its proof, and its answer, told apart and recorded. */
@ApplicationScoped
class SignedExchange {

    private final Wire wire;
    private final OvhConfig config;
    private final OvhClock clock;
    private final CallRecords records;
    private final ObjectMapper json;

    SignedExchange(
            Wire wire, OvhConfig config, OvhClock clock, CallRecords records, ObjectMapper json) {
        this.wire = wire;
        this.config = config;
        this.clock = clock;
        this.records = records;
        this.json = json;
    }

    /** Sends it now, or not at all once the deadline is over. */
    Uni<Answer> of(OvhCall call, Proof proof, Allowance allowance) {
        var limit = allowance.deadline().within(config.answerTimeout()).left();
        if (limit.isZero()) {
            return Uni.createFrom()
                    .failure(new OvhFailure.Silent(Facts.unanswered(call.operation()), false));
        }
        var begun = System.nanoTime();
        return wire.send(call, limit, request -> proof.on(request, call))
                .invoke(answer -> clock.compare(answer.date()))
                .map(answer -> successful(answer, call))
                .onItemOrFailure()
                .invoke(
                        (_, failure) ->
                                records.note(
                                        call.operation(), allowance.lane(), failure, since(begun)));
    }

    private Answer successful(Answer answer, OvhCall call) {
        if (!answer.successful()) {
            throw Refusal.in(answer, call.operation(), json);
        }
        return answer;
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
