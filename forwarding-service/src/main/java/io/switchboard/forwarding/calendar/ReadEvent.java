package io.switchboard.forwarding.calendar;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.calendar.ImportedEvent.Attendee;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event by its properties.
 *
 * @param home whose clock times without a zone mean
 */
record ReadEvent(List<ReadProperty> properties, ZoneId home) {

    private static final String MAIL = "mailto:";

    ImportedEvent imported(LocalDate today) {
        return new ImportedEvent(
                text("UID").filter(it -> !it.isBlank()).orElse(null),
                text("SUMMARY").map(String::strip).orElse(""),
                all("ATTENDEE").filter(ReadEvent::comes).map(ReadEvent::attendee).toList(),
                time("DTSTART").map(WrittenTime::local).orElse(null),
                all("RECURRENCE-ID").flatMap(this::days).findFirst().orElse(null),
                text("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent(),
                new Placing(this, today).placement());
    }

    /** Empty for a day without a time, too. */
    Optional<WrittenTime> time(String name) {
        return all(name).findFirst().flatMap(it -> WrittenTime.parse(it.value(), zone(it)));
    }

    /** How long it lasts, by its {@code DURATION}. */
    Optional<Duration> duration() {
        try {
            return text("DURATION").map(Duration::parse);
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    Stream<ReadProperty> all(String name) {
        return properties.stream().filter(it -> it.name().equals(name));
    }

    /** The days, at home, that a property lists. */
    Stream<LocalDate> days(ReadProperty property) {
        return Arrays.stream(property.value().split(","))
                .map(String::strip)
                .flatMap(it -> day(it, zone(property)).stream());
    }

    private Optional<LocalDate> day(String written, ZoneId zone) {
        return WrittenTime.parse(written, zone)
                .map(it -> it.in(home).toLocalDate())
                .or(() -> WrittenTime.day(written));
    }

    private Optional<String> text(String name) {
        return all(name).findFirst().map(ReadProperty::text);
    }

    private ZoneId zone(ReadProperty property) {
        return property.parameter("TZID").map(it -> WrittenTime.zone(it, home)).orElse(home);
    }

    private static boolean comes(ReadProperty attendee) {
        return attendee.parameter("PARTSTAT").filter("DECLINED"::equalsIgnoreCase).isEmpty();
    }

    private static Attendee attendee(ReadProperty attendee) {
        var value = attendee.value();
        var address =
                value.toLowerCase(Locale.ROOT).startsWith(MAIL)
                        ? EmailAddress.parse(value.substring(MAIL.length()))
                        : Optional.<EmailAddress>empty();
        return new Attendee(attendee.parameter("CN").orElse(""), address);
    }
}
