package io.switchboard.notifier.person;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.LetterApi;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import io.switchboard.notifier.delivery.HeldLetters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the notifier holds about a person; the frontend asks for whoever is signed in. */
@RolesAllowed("people")
public class PersonResource implements LetterApi {

    private final HeldLetters letters;

    PersonResource(HeldLetters letters) {
        this.letters = letters;
    }

    @Override
    public Uni<List<HeldData>> data(PersonKey person) {
        return letters.to(person.address());
    }
}
