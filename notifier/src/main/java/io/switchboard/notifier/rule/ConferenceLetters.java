package io.switchboard.notifier.rule;

import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.InvitationRequested;
import io.switchboard.contracts.conference.ModerationOffered;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.conference.SurveyDue;
import io.switchboard.notifier.letter.HowToCall;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.Withdrawn;

/** What happened to a conference, as the letter to its person has it. Whatever was sealed stays sealed. */
final class ConferenceLetters {

    private ConferenceLetters() {}

    static Letter of(ReservationRequested it) {
        return new Letter.ConfirmReservation(
                it.secret(), it.length(), it.lastDay(), it.title(), it.expiresAt());
    }

    static Letter of(ConferenceBooked it) {
        return new Letter.ConferenceOpen(
                new HowToCall(
                        it.conference(),
                        it.number(),
                        it.accessCode(),
                        it.secret(),
                        it.title(),
                        it.startsAt(),
                        it.bookedAt(),
                        it.endsAt(),
                        0));
    }

    static Letter of(ConferenceExtended it) {
        return new Letter.ConferenceExtended(
                new HowToCall(
                        it.conference(),
                        it.number(),
                        it.accessCode(),
                        it.secret(),
                        it.title(),
                        it.startsAt(),
                        it.bookedAt(),
                        it.endsAt(),
                        it.version()),
                it.endedBefore());
    }

    static Letter of(InvitationRequested it) {
        return new Letter.ConferenceAgain(
                new HowToCall(
                        it.conference(),
                        it.number(),
                        it.accessCode(),
                        it.secret(),
                        it.title(),
                        it.startsAt(),
                        it.bookedAt(),
                        it.endsAt(),
                        it.version()));
    }

    static Letter of(ModerationOffered it) {
        return new Letter.ModerateConference(it.conference(), it.secret(), it.title(), it.endsAt());
    }

    static Letter of(ConferenceFailed it) {
        return new Letter.ConferenceNotOpened(it.confirmedAt());
    }

    static Letter of(ConferenceCancelled it) {
        return new Letter.ConferenceGivenBack(
                new Withdrawn(
                        it.conference(),
                        it.number(),
                        it.title(),
                        it.startsAt(),
                        it.endsAt(),
                        it.cancelledAt(),
                        it.version()));
    }

    static Letter of(ConferenceLost it) {
        return new Letter.ConferenceLost(
                new Withdrawn(
                        it.conference(),
                        it.number(),
                        it.title(),
                        it.startsAt(),
                        it.endsAt(),
                        it.noticedAt(),
                        it.version()));
    }

    static Letter of(SurveyDue it) {
        return new Letter.Survey(it.endedAt());
    }
}
