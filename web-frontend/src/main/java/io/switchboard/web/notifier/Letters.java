package io.switchboard.web.notifier;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import io.switchboard.web.notifier.NotifierTrouble.Away;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is known of letters to people. */
@ApplicationScoped
public class Letters {

    private final LetterClient letters;
    private final Calls calls;

    Letters(@RestClient LetterClient letters, Calls calls) {
        this.letters = letters;
        this.calls = calls;
    }

    /** Empty while the notifier does not answer. */
    public Uni<Optional<List<HeldData>>> dataOf(EmailAddress person) {
        return calls.ask(letters.data(new PersonKey(person)))
                .map(Optional::of)
                .onFailure(Away.class)
                .recoverWithItem(Optional.empty());
    }
}
