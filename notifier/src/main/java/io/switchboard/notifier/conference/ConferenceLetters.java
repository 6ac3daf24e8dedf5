package io.switchboard.notifier.conference;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.InvitationRequested;
import io.switchboard.contracts.conference.ModerationOffered;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.conference.SurveyDue;
import io.switchboard.notifier.delivery.Addressee;
import io.switchboard.notifier.delivery.PlannedLetter;
import io.switchboard.notifier.letter.HowToCall;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterConfig;
import io.switchboard.notifier.letter.Withdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Which letter what happened to a conference asks for. Nothing is unsealed here. */
@ApplicationScoped
class ConferenceLetters {

    private final LetterConfig config;

    ConferenceLetters(LetterConfig config) {
        this.config = config;
    }

    /** None when it asks for none, or when its person was forgotten. */
    Optional<PlannedLetter> about(ConferenceEvent happened) {
        return switch (happened) {
            case ReservationRequested it ->
                    letter(it.reservation(), it.address(), it.language(), it.zone(), confirm(it));
            case ConferenceBooked it ->
                    letter(it.conference(), it.address(), it.language(), it.zone(), open(it));
            case ConferenceExtended it ->
                    letter(it.conference(), it.address(), it.language(), it.zone(), extended(it));
            case InvitationRequested it ->
                    letter(it.conference(), it.address(), it.language(), it.zone(), again(it));
            case ModerationOffered it ->
                    letter(it.conference(), it.address(), it.language(), it.zone(), moderate(it));
            case ConferenceFailed it ->
                    letter(it.conference(), it.address(), it.language(), it.zone(), failed(it));
            case ConferenceCancelled it ->
                    letter(it.conference(), it.address(), it.language(), it.zone(), cancelled(it));
            case ConferenceLost it ->
                    letter(it.conference(), it.address(), it.language(), it.zone(), lost(it));
            case SurveyDue it -> config.surveyAddress().flatMap(_ -> survey(it));
            // Whoever booked it knows when it ends.
            case ConferenceEnded _ -> Optional.empty();
        };
    }

    private static Optional<PlannedLetter> letter(
            UUID subject, Sealed address, Language language, ZoneId zone, Letter letter) {
        return Optional.ofNullable(address)
                .map(it -> new Addressee(it, language, zone))
                .map(to -> new PlannedLetter(subject, to, letter));
    }

    private static Letter confirm(ReservationRequested it) {
        return new Letter.ConfirmReservation(
                it.secret(), it.length(), it.lastDay(), it.title(), it.expiresAt());
    }

    private static Letter open(ConferenceBooked it) {
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

    private static Letter extended(ConferenceExtended it) {
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

    private static Letter again(InvitationRequested it) {
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

    private static Letter moderate(ModerationOffered it) {
        return new Letter.ModerateConference(it.conference(), it.secret(), it.title(), it.endsAt());
    }

    private static Letter failed(ConferenceFailed it) {
        return new Letter.ConferenceNotOpened(it.confirmedAt());
    }

    private static Letter cancelled(ConferenceCancelled it) {
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

    private static Letter lost(ConferenceLost it) {
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

    private static Optional<PlannedLetter> survey(SurveyDue it) {
        var letter = new Letter.Survey(it.endedAt());
        return letter(it.conference(), it.address(), it.language(), it.zone(), letter);
    }
}
