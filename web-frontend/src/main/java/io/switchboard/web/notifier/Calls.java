package io.switchboard.web.notifier;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.web.notifier.NotifierTrouble.Away;
import io.switchboard.web.notifier.NotifierTrouble.Refused;
import io.switchboard.web.remote.Remote;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How the notifier is called, whatever for: with a timeout, once more by the next replica, and with its failures told apart. */
@Singleton
class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Remote remote = new Remote("notifier");

    /** All that is asked of the notifier bears to be repeated. */
    <T> Uni<T> ask(Uni<T> call) {
        return remote.ask(PATIENCE, call).onFailure().transform(this::explain);
    }

    /** Whatever is not explained here is a bug and stays what it was. */
    private Throwable explain(Throwable failure) {
        if (!(failure instanceof ProblemAnswer answer)) {
            return remote.silence(failure).<Throwable>map(Away::new).orElse(failure);
        }
        var refusal = NotifierRefusal.of(answer.slug());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return answer.isTheirTrouble() ? new Away(remote.silence(answer.status())) : answer;
    }
}
