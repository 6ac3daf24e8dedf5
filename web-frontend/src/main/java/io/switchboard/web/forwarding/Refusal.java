package io.switchboard.web.forwarding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why forwarding-service does not do what a person asked for. */
public enum Refusal {
    /** No such hotline, or not theirs to operate. */
    UNKNOWN_HOTLINE,
    /** The link is revoked, or never was. */
    UNKNOWN_LINK,
    /** No phone that may answer; {@code about.reason} says why. */
    UNUSABLE_PHONE,
    /** No such volunteer. */
    UNKNOWN_VOLUNTEER,
    /** The end is past, or too far ahead. */
    UNUSABLE_END,
    /** The conference cannot take calls. */
    UNUSABLE_CONFERENCE,
    /** Only volunteers whom the hotline knows may answer, for who asks. */
    KNOWN_VOLUNTEERS_ONLY,
    /** Somebody changed it since the page was shown. */
    CHANGED_MEANWHILE,
    /** As many answer already as may. */
    TOO_MANY_ANSWER,
    /** Changed too often of late. */
    TOO_MANY_CHANGES,
    /** No such change. */
    UNKNOWN_CHANGE,
    /** Another change came since, or it is too old. */
    NOT_UNDOABLE,
    /** OVH was asked, and did not answer. */
    OVH_SILENT,
    /** Only queues have this. */
    NOT_A_QUEUE,
    /** The shift is past. */
    SHIFT_OVER,
    /** Not for who came by a volunteer link. */
    NOT_YOURS_TO_MANAGE,
    /** Another volunteer has this phone. */
    VOLUNTEER_KNOWN,
    /** The hotline knows as many as it may. */
    TOO_MANY_VOLUNTEERS,
    /** It has as many links as it may. */
    TOO_MANY_LINKS,
    /** No such planned shift. */
    UNKNOWN_PLANNED_SHIFT,
    /** The planned shift does not begin on that day. */
    UNKNOWN_OCCURRENCE,
    /** As many shifts are planned as may be. */
    TOO_MANY_PLANNED,
    /** It has begun, or would never begin. */
    PAST,
    /** No calendar that can be read, or too long a one; {@code about.reason} says which. */
    UNUSABLE_CALENDAR,
    /** The file of hotlines decides on this one. */
    SET_BY_FILE,
    /** Another hotline is called so. */
    SLUG_TAKEN,
    /** Another hotline has this number. */
    NUMBER_TAKEN,
    /** The number cannot become a hotline; {@code about.reason} says why. */
    CANNOT_BE_A_HOTLINE,
    /** The queue has agents or openings of its own. */
    TAKE_OVER_FIRST,
    /** Somebody answers it. */
    STILL_ANSWERED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a kind of problem that no person can have caused. */
    static Optional<Refusal> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}
