package io.switchboard.web.gateway;

import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.web.gateway.GatewayTrouble.Away;
import io.switchboard.web.gateway.GatewayTrouble.Refused;
import io.switchboard.web.remote.Remote;

/** Tells failed calls to ovh-gateway apart. */
record GatewayReport(Remote remote) {

    /** Whatever is not explained here is a bug and stays what it was. */
    Throwable explain(Throwable failure) {
        return failure instanceof ProblemAnswer answer
                ? explain(answer)
                : remote.silence(failure).<Throwable>map(Away::new).orElse(failure);
    }

    private Throwable explain(ProblemAnswer answer) {
        var refusal = GatewayRefusal.of(answer.status(), answer.slug());
        if (refusal.isPresent()) {
            return new Refused(refusal.get(), answer.retryAfter());
        }
        return answer.isTheirTrouble() ? new Away(remote.silence(answer.status())) : answer;
    }
}
