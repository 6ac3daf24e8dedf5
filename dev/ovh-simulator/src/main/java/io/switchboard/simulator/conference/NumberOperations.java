package io.switchboard.simulator.conference;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;

/** A conference number as a whole: {@code /telephony/{billingAccount}/conference}. */
final class NumberOperations {
    private static final String ALL = "/telephony/{billingAccount}/conference";
    private static final String NUMBER = ALL + "/{serviceName}";

    private final Conferences conferences;
    private final RoomLines lines;
    private final Clock clock;

    NumberOperations(Conferences conferences, RoomLines lines, Clock clock) {
        this.conferences = conferences;
        this.lines = lines;
        this.clock = clock;
    }

    void addTo(Operations operations) {
        operations
                .get(ALL, conferences::listed)
                .get(NUMBER, call -> conferences.number(call).view())
                .get(NUMBER + "/informations", this::informations)
                .get(NUMBER + "/settings", call -> conferences.number(call).settingsView())
                .put(NUMBER + "/settings", this::changeSettings)
                .get(NUMBER + "/roomsStats", call -> conferences.number(call).statistics());
    }

    private Object changeSettings(Call call) {
        var number = conferences.number(call);
        number.change(number.settings().with(call.body()));
        lines.write(number);
        return null;
    }

    private Informations informations(Call call) {
        var number = conferences.number(call);
        var start =
                number.participants()
                        .map(Participant::arrivalDateTime)
                        .min(Comparator.naturalOrder())
                        .orElseGet(clock::instant);
        return new Informations(start, number.isLocked(), number.participants().count());
    }

    /** OVH's {@code telephony.ConferenceInformations}; while nobody is there, the start is now (assumed). */
    private record Informations(Instant dateStart, boolean locked, long membersCount) {}
}
