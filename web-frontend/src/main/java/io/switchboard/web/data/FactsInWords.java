package io.switchboard.web.data;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.web.page.TimeInWords;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is held, as people say it. What we have no words for is shown under the name it has: nothing held is hidden. */
record FactsInWords(
        Language language, ZoneId zone, DataMessages words, HotlineFactsInWords hotlines) {

    String title(Source source) {
        return switch (source) {
            case BOOKING -> words.booking();
            case HOTLINES -> words.hotlines();
            case LETTERS -> words.letters();
            case DOOR -> words.door();
        };
    }

    String about(Source source) {
        return switch (source) {
            case BOOKING -> words.bookingAbout();
            case HOTLINES -> words.hotlinesAbout();
            case LETTERS -> words.lettersAbout();
            case DOOR -> words.doorAbout();
        };
    }

    String kind(String kind) {
        return switch (kind) {
            case "reservation" -> words.reservation();
            case "conference" -> words.conference();
            case "letter" -> words.letter();
            case "unwanted-letters" -> words.unwantedLetters();
            case "session" -> words.session();
            case "sign-in-link" -> words.signInLink();
            case "administrator" -> words.administrator();
            case "ended-sessions" -> words.endedSessions();
            case "api-token" -> words.apiToken();
            case "announcement" -> words.announcement();
            default -> hotlines.kind(kind);
        };
    }

    String name(String fact) {
        return switch (fact) {
            case "address" -> words.address();
            case "title" -> words.conferenceTitle();
            case "domain" -> words.domain();
            case "number" -> words.number();
            case "access-code" -> words.code();
            case "state" -> words.state();
            case "zone" -> words.zone();
            case "language" -> words.language();
            case "starts-at" -> words.startsAt();
            case "ends-at" -> words.endsAt();
            case "ended-at" -> words.endedAt();
            case "booked-at" -> words.bookedAt();
            case "last-day" -> words.lastDay();
            case "length", "length-in-seconds" -> words.length();
            case "letter" -> words.letterKind();
            case "link-expires-at" -> words.linkExpiresAt();
            case "network" -> words.network();
            case "used" -> words.used();
            case "private-links" -> words.privateLinks();
            case "asked-how-it-went-at" -> words.surveyed();
            case "name" -> words.name();
            case "conference" -> words.reference();
            case "confirmed-at" -> words.confirmedAt();
            case "ended-before" -> words.endedBefore();
            case "at" -> words.happenedAt();
            case "conference-ended-at" -> words.conferenceEndedAt();
            default -> hotlines.name(fact);
        };
    }

    /** A value that is not what its name promises is shown as it is. */
    String value(String fact, String value) {
        try {
            return switch (fact) {
                case "number" -> new DialNumber(value).spoken();
                case "access-code" -> new AccessCode(value).grouped();
                case "last-day" -> TimeInWords.day(LocalDate.parse(value), language);
                case "length" -> words.hours(Duration.parse(value).toHours());
                case "length-in-seconds" ->
                        words.hours(Duration.ofSeconds(Long.parseLong(value)).toHours());
                case "network" -> words.hashOnly();
                case "used" -> value.equals("true") ? words.yes() : words.no();
                case "state" -> state(value);
                case "letter" -> letter(value);
                case "language" -> value.equals("en") ? words.english() : words.french();
                case "at", "ended-before" -> moment(Instant.parse(value));
                default ->
                        fact.endsWith("-at")
                                ? moment(Instant.parse(value))
                                : hotlines.value(fact, value);
            };
        } catch (DateTimeException | IllegalArgumentException _) {
            return value;
        }
    }

    private String state(String state) {
        return switch (state) {
            case "opening" -> words.stateOpening();
            case "open" -> words.stateOpen();
            case "ending" -> words.stateEnding();
            case "ended" -> words.stateEnded();
            case "failed" -> words.stateFailed();
            case "lost" -> words.stateLost();
            case "planned" -> words.statePlanned();
            case "sending" -> words.stateSending();
            case "sent" -> words.stateSent();
            case "refused" -> words.stateRefused();
            case "withdrawn" -> words.stateWithdrawn();
            default -> state;
        };
    }

    private String letter(String kind) {
        return switch (kind) {
            case "confirm-reservation" -> words.confirmReservation();
            case "conference-open" -> words.conferenceOpen();
            case "conference-extended" -> words.conferenceExtended();
            case "conference-again" -> words.conferenceAgain();
            case "conference-not-opened" -> words.conferenceNotOpened();
            case "conference-given-back" -> words.conferenceGivenBack();
            case "conference-lost" -> words.conferenceLost();
            case "moderate-conference" -> words.moderateConference();
            case "survey" -> words.survey();
            case "sign-in" -> words.signIn();
            default -> hotlines.letter(kind);
        };
    }

    String moment(Instant moment) {
        return TimeInWords.of(moment, zone, language);
    }
}
