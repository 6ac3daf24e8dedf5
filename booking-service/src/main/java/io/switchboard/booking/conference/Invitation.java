package io.switchboard.booking.conference;

import io.switchboard.contracts.Sealed;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What people are told of a conference beside how to call, and how often that changed. */
@Embeddable
class Invitation {

    private String title;
    private Instant startsAt;
    private int version;

    protected Invitation() {}

    static Invitation of(Booking booking) {
        var invitation = new Invitation();
        invitation.title = booking.title() == null ? null : booking.title().text();
        invitation.startsAt = booking.startsAt();
        return invitation;
    }

    /** Null for none, and once it is erased. */
    Sealed title() {
        return title == null ? null : new Sealed(title);
    }

    /** Null for any time. */
    Instant startsAt() {
        return startsAt;
    }

    /** As calendars count ({@code SEQUENCE}). */
    int version() {
        return version;
    }

    void changed() {
        version++;
    }
}
