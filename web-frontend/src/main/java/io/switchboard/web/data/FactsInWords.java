package io.switchboard.web.data;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.web.page.TimeInWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is held, as people say it. What we have no words for is shown under the name it has: nothing held is hidden. */
record FactsInWords(Language language, ZoneId zone, DataMessages words) {

    String title(Source source) {
        return switch (source) {
            case BOOKING -> words.booking();
            case LETTERS -> words.letters();
            case DOOR -> words.door();
        };
    }

    String about(Source source) {
        return switch (source) {
            case BOOKING -> words.bookingAbout();
            case LETTERS -> words.lettersAbout();
            case DOOR -> words.doorAbout();
        };
    }

    String kind(String kind) {
        return switch (kind) {
            case "reservation" -> words.reservation();
            case "conference" -> words.conference();
            case "letter" -> words.letter();
            case "session" -> words.session();
            case "sign-in-link" -> words.signInLink();
            case "administrator" -> words.administrator();
            case "ended-sessions" -> words.endedSessions();
            default -> kind;
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
            default -> fact;
        };
    }

    /** A value that is not what its name promises is shown as it is. */
    String value(String fact, String value) {
        try {
            return switch (fact) {
                case "number" -> new DialNumber(value).spoken();
                case "access-code" -> new AccessCode(value).grouped();
                case "last-day" -> TimeInWords.day(LocalDate.parse(value), language);
                case "network" -> words.hashOnly();
                case "used" -> value.equals("true") ? words.yes() : words.no();
                default -> fact.endsWith("-at") ? moment(Instant.parse(value)) : value;
            };
        } catch (DateTimeException | IllegalArgumentException _) {
            return value;
        }
    }

    String moment(Instant moment) {
        return TimeInWords.of(moment, zone, language);
    }
}
