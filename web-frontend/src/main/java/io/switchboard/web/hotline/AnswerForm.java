package io.switchboard.web.hotline;

import io.switchboard.web.offer.Offer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The form by which somebody answers, as it came.
 *
 * @param who {@code typed}, the id of a volunteer, or that of a conference behind {@code conference-}; empty when nothing was chosen
 * @param until {@code stop}, a number of hours, {@code day} or {@code time}
 * @param time for {@code time}
 * @param zone whose clock that is, and whose day ends
 * @param seen the hotline's revision that was shown; empty for none
 * @param instead whether all others are to stop
 */
record AnswerForm(
        String who,
        String phone,
        String name,
        String until,
        String time,
        String zone,
        String seen,
        boolean instead) {

    static final String TYPED = "typed";
    static final String CONFERENCE = "conference-";
    static final List<Integer> HOURS = List.of(2, 4);
    static final String STOP = "stop";
    static final String DAY = "day";
    static final String TIME = "time";

    static final int LONGEST_PHONE = 100;
    private static final int LONGEST_NAME = 80;
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    AnswerForm {
        phone = Objects.requireNonNullElse(phone, "");
        name = shortened(Objects.requireNonNullElse(name, "").strip());
        until = Objects.requireNonNullElse(until, STOP);
        time = Objects.requireNonNullElse(time, "");
        zone = Objects.requireNonNullElse(zone, "");
        seen = Objects.requireNonNullElse(seen, "");
        // Where browsers cannot fold the phone away, who types one may leave the choice above it
        // alone.
        who = who == null && !phone.isBlank() ? TYPED : Objects.requireNonNullElse(who, "");
    }

    static AnswerForm blank() {
        return new AnswerForm(null, null, null, null, null, null, null, false);
    }

    public boolean isTyped() {
        return who.equals(TYPED);
    }

    Optional<UUID> conference() {
        return who.startsWith(CONFERENCE)
                ? id(who.substring(CONFERENCE.length()))
                : Optional.empty();
    }

    Optional<UUID> volunteer() {
        return id(who);
    }

    /** Whether somebody was chosen, of those there may be. */
    boolean isChosen() {
        return isTyped() || conference().isPresent() || volunteer().isPresent();
    }

    /** The revision that was shown; null for none. */
    Long revision() {
        return seen.matches("[0-9]{1,18}") ? Long.valueOf(seen) : null;
    }

    /** Whether the end can be read. */
    boolean hasEnd() {
        return !until.equals(TIME) || wantedTime().isPresent();
    }

    /** When it shall end by itself, to be asked where {@link #hasEnd}; null for when somebody stops it. */
    Instant end(Instant now) {
        return switch (until) {
            case DAY -> Offer.endOf(LocalDate.ofInstant(now, clock()), clock());
            case TIME -> next(wantedTime().orElseThrow(), now);
            case String hours when hours.matches("[0-9]{1,2}") ->
                    now.plus(Duration.ofHours(Long.parseLong(hours)));
            default -> null;
        };
    }

    /** A time that is past already is tomorrow's, for who answers at night. */
    private Instant next(LocalTime wanted, Instant now) {
        var today = LocalDate.ofInstant(now, clock());
        var moment = today.atTime(wanted).atZone(clock()).toInstant();
        return moment.isAfter(now)
                ? moment
                : today.plusDays(1).atTime(wanted).atZone(clock()).toInstant();
    }

    /** Also as somebody writes it whose browser has no field for times: {@code 18h30}, {@code 18 h}. */
    private Optional<LocalTime> wantedTime() {
        var digits = time.strip().replaceAll("\\s*[hH:.]\\s*", ":").replaceAll(":$", ":00");
        try {
            return Optional.of(LocalTime.parse(digits.matches("[0-9]:.*") ? "0" + digits : digits));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private ZoneId clock() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            return HOME;
        }
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "AnswerForm";
    }
}
