package io.switchboard.web.notifier;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.web.remote.Remote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is known of letters to people. */
@ApplicationScoped
public class Letters {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LetterClient letters;
    private final Remote remote = new Remote("notifier");

    Letters(@RestClient LetterClient letters) {
        this.letters = letters;
    }

    /** Empty while the notifier does not answer. */
    public Uni<Optional<List<HeldData>>> dataOf(EmailAddress person) {
        return remote.ask(PATIENCE, letters.data(new PersonKey(person)))
                .map(Optional::of)
                .onFailure(this::isAway)
                .recoverWithItem(Optional.empty());
    }

    private boolean isAway(Throwable failure) {
        if (failure instanceof ProblemAnswer answer) {
            return answer.isTheirTrouble() && !remote.silence(answer.status()).isEmpty();
        }
        return remote.silence(failure).isPresent();
    }
}
