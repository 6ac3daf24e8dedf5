package io.switchboard.web.audit;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.web.audit.AuditMistake.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Reads what people type; nothing typed is null. */
final class Typed {

    private static final int LONGEST = 100;
    private static final String FRANCE = "0033";

    private Typed() {}

    static Instant startOf(String day, ZoneId zone) {
        return day.isEmpty() ? null : date(day).atStartOfDay(zone).toInstant();
    }

    static Instant endOf(String day, ZoneId zone) {
        return day.isEmpty() ? null : date(day).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException _) {
            throw new AuditMistake(Kind.DAY);
        }
    }

    static String orNull(String text) {
        if (text.length() > LONGEST) {
            throw new AuditMistake(Kind.TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    /** {@code 01 99 00 00 01}, {@code +33 1 99…} or {@code 0033 1 99…}; a code alone names no room. */
    static DialNumber number(String number, String code) {
        if (number.isEmpty()) {
            if (!code.isEmpty()) {
                throw new AuditMistake(Kind.NO_NUMBER);
            }
            return null;
        }
        var digits = number.replaceAll("[^0-9+]", "").replaceFirst("^\\+", "00");
        var whole = digits.matches("0[1-9][0-9]{8}") ? FRANCE + digits.substring(1) : digits;
        try {
            return new DialNumber(whole);
        } catch (IllegalArgumentException _) {
            throw new AuditMistake(Kind.NUMBER);
        }
    }

    static AccessCode code(String code) {
        try {
            return code.isEmpty() ? null : new AccessCode(code.replaceAll("[^0-9]", ""));
        } catch (IllegalArgumentException _) {
            throw new AuditMistake(Kind.CODE);
        }
    }

    /** One that was altered in the address begins at the newest again. */
    static UUID entry(String id) {
        try {
            return id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
