package io.switchboard.booking.conference;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;

/** Who booked a conference, and how to speak to them. */
@Embeddable
class Owner {

    private String person;
    private String address;
    private String domain;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String zone;

    protected Owner() {}

    static Owner of(Booking booking) {
        var owner = new Owner();
        owner.person = booking.person();
        owner.address = booking.address().text();
        owner.domain = booking.domain();
        owner.language = booking.language();
        owner.zone = booking.zone().getId();
        return owner;
    }

    /** Null once it is erased. */
    Sealed address() {
        return address == null ? null : new Sealed(address);
    }

    String domain() {
        return domain;
    }

    Language language() {
        return language;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
