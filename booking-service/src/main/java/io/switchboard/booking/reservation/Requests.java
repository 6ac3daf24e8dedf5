package io.switchboard.booking.reservation;

import io.switchboard.booking.conference.Titles;
import io.switchboard.booking.offer.Lasting;
import io.switchboard.booking.reservation.Reservation.Asked;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.booking.ConferenceWish;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seals and hashes what is personal in a request, before anything is done with it. */
@Singleton
class Requests {

    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final Titles titles;

    Requests(Sealer sealer, Fingerprints fingerprints, Titles titles) {
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.titles = titles;
    }

    /**
     * @param door where it came in: the same key at another door is another key
     * @param key null for none
     */
    Asked sealed(
            String door,
            String key,
            String clientAddress,
            EmailAddress address,
            ConferenceWish wish) {
        return new Asked(
                sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address.text()),
                address.domain(),
                fingerprints.of("address", address.mailbox()),
                fingerprints.of("network", clientAddress),
                key == null ? null : fingerprints.of(door + "-key", key),
                fingerprints.of("request", whole(address, wish)),
                Lasting.asked(wish.length(), wish.lastDay(), "conference."),
                titles.seal(wish.title()),
                wish.startsAt(),
                wish.language(),
                wish.zone());
    }

    /** Two requests are the same if all of this is. */
    private static String whole(EmailAddress address, ConferenceWish wish) {
        return Stream.of(
                        address.text(),
                        wish.length(),
                        wish.lastDay(),
                        wish.title(),
                        wish.startsAt(),
                        wish.language(),
                        wish.zone())
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
    }
}
