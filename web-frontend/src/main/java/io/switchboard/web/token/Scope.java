package io.switchboard.web.token;

import java.util.Arrays;
import java.util.Optional;

/** What a token may be good for. Its name stands in tables and in answers, so it stays what it is. */
public enum Scope {
    /** Seeing conferences, with their numbers and codes. */
    CONFERENCES_READ("conferences:read"),
    /** Booking, extending, giving back and mailing again. */
    CONFERENCES_WRITE("conferences:write"),
    /** Seeing who is in a room, and acting on them. */
    MODERATION("moderation"),
    /** Seeing hotlines, who answers, rotas and volunteers with their phones. */
    HOTLINES_READ("hotlines:read"),
    /** Deciding who answers, planning, looking after volunteers. */
    HOTLINES_WRITE("hotlines:write"),
    /** Counts and state. */
    FIGURES("figures"),
    /** Figures over time, by domain too. */
    STATS_READ("stats:read"),
    /** Reading and writing announcements. */
    ANNOUNCEMENTS("announcements"),
    /** What administrators do on their pages. */
    ADMINISTRATION("administration");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst();
    }

    public String text() {
        return text;
    }
}
