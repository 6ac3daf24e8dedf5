package io.switchboard.web.forwarding;

import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.web.forwarding.ForwardingTrouble.Away;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.remote.Remote;

/** Tells failed calls to forwarding-service apart. */
record TroubleReport(Remote remote) {

    /** Whatever is not explained here is a bug and stays what it was. */
    Throwable explain(Throwable failure) {
        return failure instanceof ProblemAnswer answer
                ? explain(answer)
                : remote.silence(failure).<Throwable>map(Away::new).orElse(failure);
    }

    private Throwable explain(ProblemAnswer answer) {
        var refusal = Refusal.of(answer.slug());
        if (refusal.isPresent()) {
            return new Refused(refusal.get(), answer.retryAfter(), answer.about());
        }
        return answer.isTheirTrouble() ? new Away(remote.silence(answer.status())) : answer;
    }
}
