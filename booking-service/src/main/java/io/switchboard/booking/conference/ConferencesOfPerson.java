package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.Cursor;
import io.switchboard.booking.conference.ConferenceRefused.UnknownConference;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What somebody booked, for whom the door answers. Another's conference is not there for them. */
@ApplicationScoped
public class ConferencesOfPerson {

    private final ConferenceRepository conferences;
    private final BrowserLinks browsers;
    private final ConferenceViews views;
    private final Fingerprints fingerprints;

    ConferencesOfPerson(
            ConferenceRepository conferences,
            BrowserLinks browsers,
            ConferenceViews views,
            Fingerprints fingerprints) {
        this.conferences = conferences;
        this.browsers = browsers;
        this.views = views;
        this.fingerprints = fingerprints;
    }

    /** The newest first. */
    @WithSession
    public Uni<Page<ConferenceView>> list(EmailAddress address, PageWish page) {
        var most = (page == null ? PageWish.FIRST : page).mostOrUsual();
        return conferences
                .ofPerson(person(address), Cursor.of(page), most + 1)
                .map(found -> page(found, most));
    }

    /** A secret that opens one of them for half a day. */
    @WithTransaction
    public Uni<ConfirmedConference> open(EmailAddress address, UUID id) {
        var browser = Secret.random();
        return conferences
                .ofPerson(person(address), id)
                .onItem()
                .ifNull()
                .failWith(UnknownConference::new)
                .call(() -> browsers.admitOwner(id, browser))
                .map(conference -> new ConfirmedConference(views.of(conference), browser.text()));
    }

    /** One more than fits tells that there is another page. */
    private Page<ConferenceView> page(List<Conference> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        var isLast = found.size() <= most;
        return new Page<>(
                shown.stream().map(views::of).toList(), isLast ? null : end(shown.getLast()));
    }

    private static String end(Conference last) {
        return new Cursor(last.confirmedAt(), last.id()).text();
    }

    private String person(EmailAddress address) {
        return fingerprints.of("address", address.mailbox());
    }
}
