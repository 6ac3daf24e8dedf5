package io.switchboard.web.access;

/**
 * What is known here of a session and its person.
 *
 * @param epoch first one of the person's whose sessions count
 * @param everybodysEpoch first one of all whose sessions count
 * @param ended whether this very session was ended
 * @param administrator whether the person was made an administrator
 */
record Standing(long epoch, long everybodysEpoch, boolean ended, boolean administrator) {

    boolean carries(Session session) {
        return !ended && session.epoch() >= epoch && session.everybodysEpoch() >= everybodysEpoch;
    }
}
