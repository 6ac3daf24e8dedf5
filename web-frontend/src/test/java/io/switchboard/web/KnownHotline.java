package io.switchboard.web;

import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Settling;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.contracts.phone.DialNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The hotline of Lyon, which knows Paul and Marie, as the double tells of it. */
final class KnownHotline {

    static final String SLUG = "lyon";
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final UUID PAUL = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    static final UUID MARIE = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private KnownHotline() {}

    static HotlineSummary summary() {
        return new HotlineSummary(
                SLUG,
                "Permanence de Lyon",
                new DialNumber("0033478000001"),
                HotlineKind.LINE,
                List.of(),
                new Settling(Settling.State.SETTLED, null, null, null),
                null,
                ZONE);
    }

    static HotlineView view(boolean mayManage) {
        return new HotlineView(
                summary(),
                7,
                1,
                false,
                mayManage,
                Unanswered.Kind.NOTHING,
                List.of("FR"),
                null,
                List.of(
                        new VolunteerView(MARIE, "Marie", "06 12 34 56 78", null),
                        new VolunteerView(PAUL, "Paul", "06 39 98 00 01", "paul@example.org")),
                List.of());
    }

    static void mayBeManaged() {
        ForwardingRemote.answers("hotlines/showing", view(true));
    }

    static void mayBeOperated() {
        ForwardingRemote.answers("hotlines/showing", view(false));
    }

    /** By its own clock. */
    static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
