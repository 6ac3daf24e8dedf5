package io.switchboard.booking.conference;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.InvitationRequested;
import io.switchboard.contracts.conference.ModerationOffered;
import java.time.Instant;

/** What others are told of a conference as it is now. What is personal is sealed in the row already. */
final class Tidings {

    private Tidings() {}

    static ConferenceBooked booked(Conference it, Sealed secret) {
        return new ConferenceBooked(
                it.id(),
                it.reservation(),
                it.owner().address(),
                it.owner().domain(),
                it.number(),
                it.accessCode(),
                secret,
                it.invitation().title(),
                it.invitation().startsAt(),
                it.confirmedAt(),
                it.endsAt(),
                it.owner().language(),
                it.owner().zone());
    }

    static ModerationOffered moderation(Conference it, Sealed secret) {
        return new ModerationOffered(
                it.id(),
                it.owner().address(),
                it.owner().domain(),
                it.number(),
                secret,
                it.invitation().title(),
                it.endsAt(),
                it.owner().language(),
                it.owner().zone());
    }

    static InvitationRequested invitation(Conference it, Sealed secret) {
        return new InvitationRequested(
                it.id(),
                it.owner().address(),
                it.owner().domain(),
                it.number(),
                it.accessCode(),
                secret,
                it.invitation().title(),
                it.invitation().startsAt(),
                it.confirmedAt(),
                it.endsAt(),
                it.invitation().version(),
                it.owner().language(),
                it.owner().zone());
    }

    static ConferenceExtended extended(Conference it, Instant endedBefore, Sealed secret) {
        return new ConferenceExtended(
                it.id(),
                it.owner().address(),
                it.owner().domain(),
                it.number(),
                it.accessCode(),
                secret,
                it.invitation().title(),
                it.invitation().startsAt(),
                it.confirmedAt(),
                endedBefore,
                it.endsAt(),
                it.invitation().version(),
                it.owner().language(),
                it.owner().zone());
    }

    static ConferenceCancelled cancelled(Conference it, Instant now) {
        return new ConferenceCancelled(
                it.id(),
                it.owner().address(),
                it.owner().domain(),
                it.number(),
                it.invitation().title(),
                it.invitation().startsAt(),
                it.endsAt(),
                now,
                it.invitation().version(),
                it.owner().language(),
                it.owner().zone());
    }

    static ConferenceLost lost(Conference it, Instant now) {
        return new ConferenceLost(
                it.id(),
                it.owner().address(),
                it.owner().domain(),
                it.number(),
                it.invitation().title(),
                it.invitation().startsAt(),
                it.endsAt(),
                now,
                it.invitation().version(),
                it.owner().language(),
                it.owner().zone());
    }

    static ConferenceFailed failed(Conference it, Instant now) {
        return new ConferenceFailed(
                it.id(),
                it.reservation(),
                it.owner().address(),
                it.owner().domain(),
                it.confirmedAt(),
                now,
                it.owner().language(),
                it.owner().zone());
    }

    static ConferenceEnded ended(Conference it) {
        return new ConferenceEnded(it.id(), it.owner().domain(), it.endsAt());
    }
}
