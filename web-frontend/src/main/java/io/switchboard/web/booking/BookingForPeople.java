package io.switchboard.web.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.BookConference;
import io.switchboard.contracts.booking.ConferenceOf;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.ConferenceWish;
import io.switchboard.contracts.booking.ConferencesOf;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What we ask of booking-service for somebody of whom we know that the address is theirs. Fails as {@link Booking} does.
 */
@ApplicationScoped
public class BookingForPeople {

    private final PersonClient people;
    private final Calls calls;

    BookingForPeople(@RestClient PersonClient people, Calls calls) {
        this.people = people;
        this.calls = calls;
    }

    /**
     * @param key the same for the same wish, however often it is sent
     * @param clientAddress network address of the person
     */
    public Uni<ConfirmedConference> book(
            String key, String clientAddress, EmailAddress person, ConferenceWish wish) {
        return calls.wish(people.book(key, clientAddress, new BookConference(person, wish)));
    }

    public Uni<Page<ConferenceView>> conferencesOf(EmailAddress person, PageWish page) {
        return calls.look(people.list(new ConferencesOf(person, page)));
    }

    public Uni<ConfirmedConference> open(EmailAddress person, UUID conference) {
        return calls.look(people.open(new ConferenceOf(person, conference)));
    }

    public Uni<List<HeldData>> dataOf(EmailAddress person) {
        return calls.look(people.data(new PersonKey(person)));
    }
}
