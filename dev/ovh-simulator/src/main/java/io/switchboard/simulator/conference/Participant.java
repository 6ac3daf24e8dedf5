package io.switchboard.simulator.conference;

import java.time.Instant;

/** OVH's {@code telephony.ConferenceParticipants}: one caller, while in a room. */
record Participant(
        Instant arrivalDateTime,
        String callerName,
        String callerNumber,
        long energy,
        boolean floor,
        boolean hear,
        long id,
        boolean speak,
        boolean talking) {

    static Participant arriving(long id, String number, String name, boolean muted, Instant at) {
        return new Participant(at, name, number, 300, false, true, id, !muted, false);
    }

    Participant speaking(boolean speak) {
        return new Participant(
                arrivalDateTime,
                callerName,
                callerNumber,
                energy,
                floor,
                hear,
                id,
                speak,
                speak && talking);
    }

    Participant hearing(boolean hear) {
        return new Participant(
                arrivalDateTime, callerName, callerNumber, energy, floor, hear, id, speak, talking);
    }

    /** @param energy how loud a sound must be to count as talking */
    Participant withEnergy(long energy) {
        return new Participant(
                arrivalDateTime, callerName, callerNumber, energy, floor, hear, id, speak, talking);
    }

    Participant talking(boolean talking, boolean floor) {
        return new Participant(
                arrivalDateTime, callerName, callerNumber, energy, floor, hear, id, speak, talking);
    }
}
