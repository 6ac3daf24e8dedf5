package io.switchboard.web.announcement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An announcement as an administrator writes it.
 *
 * @param id of the announcement, given to the form when it is fresh, so that pressing twice writes one
 * @param from as browsers write a moment, {@code 2026-11-22T08:00}, in the administrator's zone; empty for now
 * @param until likewise; empty for no end
 */
record AnnouncementForm(
        String id, String french, String english, String tone, String from, String until) {

    static AnnouncementForm blank() {
        return new AnnouncementForm(UUID.randomUUID().toString(), "", "", Tone.INFO.text(), "", "");
    }

    static AnnouncementForm of(Announcement it, ZoneId zone) {
        return new AnnouncementForm(
                it.id().toString(),
                it.french(),
                it.english(),
                it.tone().text(),
                local(it.from(), zone),
                it.until() == null ? "" : local(it.until(), zone));
    }

    static AnnouncementForm typed(
            String id, String french, String english, String tone, String from, String until) {
        return new AnnouncementForm(
                text(id), text(french), text(english), text(tone), text(from), text(until));
    }

    boolean hasGoodId() {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    boolean hasGoodTimes(ZoneId zone) {
        return (from.isEmpty() || moment(from, zone).isPresent())
                && (until.isEmpty() || moment(until, zone).isPresent())
                && draft(zone).endsAfterItBegins();
    }

    boolean isWhole(ZoneId zone) {
        var draft = draft(zone);
        return draft.hasText() && draft.fits() && hasGoodTimes(zone);
    }

    Draft draft(ZoneId zone) {
        return new Draft(
                french,
                english,
                Tone.find(tone).orElse(Tone.INFO),
                moment(from, zone).orElse(null),
                moment(until, zone).orElse(null));
    }

    /** For templates. */
    public boolean isWarning() {
        return tone.equals(Tone.WARNING.text());
    }

    private static Optional<Instant> moment(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeParseException _) {
            // Empty, or what no browser's own field gives.
            return Optional.empty();
        }
    }

    private static String local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
