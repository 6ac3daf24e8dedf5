package io.switchboard.platform.resealing;

import io.switchboard.platform.sealing.Ring;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of sealed fields.
 *
 * @param several whether a row holds a list of them
 */
public record KeptSeal(String table, String column, boolean several, Ring ring, String field) {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<table>[a-z_]+)\\.(?<column>[a-z_]+)(?<several>\\[])?:(?<ring>[a-z]+)/(?<field>[a-z-]+)");

    /** Reads {@code table.column:ring/field}. */
    public static KeptSeal of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a kept seal is written table.column:ring/field, not " + written);
        }
        return new KeptSeal(
                parts.group("table"),
                parts.group("column"),
                parts.group("several") != null,
                Ring.valueOf(parts.group("ring").toUpperCase(Locale.ROOT)),
                parts.group("field"));
    }

    /** A page of rows behind a place ($1) that hold what another key than this one ($2) has sealed. */
    String selection() {
        var others =
                several
                        ? "exists (select from unnest(%s) as each where split_part(each, '.', 1) <> $2)"
                        : "split_part(%s, '.', 1) <> $2";
        return "select ctid::text as place, %s as sealed from %s where ctid > cast($1 as text)::tid and %s order by ctid limit 200"
                .formatted(column, table, others.formatted(column));
    }

    /** Puts $1 in the place of $3 at $2, unless somebody has changed the row meanwhile. */
    String replacement() {
        return "update %s set %s = $1 where ctid = cast($2 as text)::tid and %s = $3"
                .formatted(table, column, column);
    }
}
