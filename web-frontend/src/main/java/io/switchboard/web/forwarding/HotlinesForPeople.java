package io.switchboard.web.forwarding;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What hotlines hold about somebody whose address was proved to be theirs. Fails as {@link Hotlines} does. */
@ApplicationScoped
public class HotlinesForPeople {

    private final HotlinePersonClient people;
    private final Calls calls;

    HotlinesForPeople(@RestClient HotlinePersonClient people, Calls calls) {
        this.people = people;
        this.calls = calls;
    }

    public Uni<List<HeldData>> dataOf(EmailAddress person) {
        return calls.look(people.data(new PersonKey(person)));
    }
}
