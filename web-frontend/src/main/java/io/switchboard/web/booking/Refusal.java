package io.switchboard.web.booking;

import java.util.Arrays;
import java.util.Optional;

/** Why booking-service does not do what a person asked for. */
public enum Refusal {
    /** What was typed as an address is none. */
    MALFORMED_ADDRESS("malformed-address"),
    /** Asked too often, from this address or from this network. */
    TOO_MANY_REQUESTS("too-many-requests"),
    /** The mailed link confirms nothing we know. */
    UNKNOWN_LINK("unknown-link"),
    /** The mailed link was confirmed too late. */
    LINK_EXPIRED("link-expired"),
    /** No such conference, or the secret is not its own. */
    UNKNOWN_CONFERENCE("unknown-conference"),
    /** It cannot be given back while it is being opened. */
    CONFERENCE_OPENING("conference-opening"),
    /** It is over already. */
    CONFERENCE_OVER("conference-over"),
    /** This length is not on offer. */
    UNOFFERED_LENGTH("unoffered-length"),
    /** This day is not on offer. */
    UNOFFERED_DAY("unoffered-day"),
    /** People cannot be told to call then: it is past, or after the end. */
    UNOFFERED_START("unoffered-start"),
    /** It ends then already, or later. */
    NOT_LATER("not-later"),
    /** Whoever booked it may not moderate. */
    MAY_NOT_MODERATE("may-not-moderate"),
    /** Whoever was meant has left the room. */
    UNKNOWN_PARTICIPANT("unknown-participant"),
    /** Too much is under way in the room. */
    TOO_MANY_ACTS("too-many-acts"),
    /** The setting says no. */
    NOT_OFFERED("not-offered"),
    /** The name of a wish came with another wish. */
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused"),
    /** No such room among those that no conference knows. */
    UNKNOWN_ROOM("unknown-room");

    private final String slug;

    Refusal(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** Empty for a kind of problem that no person can have caused. */
    static Optional<Refusal> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug.equals(slug)).findFirst();
    }
}
