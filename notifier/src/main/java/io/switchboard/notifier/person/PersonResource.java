package io.switchboard.notifier.person;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.LetterApi;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import io.switchboard.notifier.delivery.HeldLetters;
import io.switchboard.notifier.delivery.HeldWishes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** What the notifier holds about a person; the frontend asks for whoever is signed in. */
@RolesAllowed("people")
public class PersonResource implements LetterApi {

    private final HeldLetters letters;
    private final HeldWishes wishes;

    PersonResource(HeldLetters letters, HeldWishes wishes) {
        this.letters = letters;
        this.wishes = wishes;
    }

    @Override
    public Uni<List<HeldData>> data(PersonKey person) {
        return letters.to(person.address())
                .chain(
                        held ->
                                wishes.of(person.address())
                                        .map(
                                                wishes ->
                                                        Stream.of(held, wishes)
                                                                .flatMap(List::stream)
                                                                .toList()));
    }
}
