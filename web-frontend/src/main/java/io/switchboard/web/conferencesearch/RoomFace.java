package io.switchboard.web.conferencesearch;

import io.switchboard.contracts.booking.UnknownRoom;

/**
 * A room that no conference knows.
 *
 * @param opened when Switchboard opened it, in words; null when somebody else did
 * @param ending when its end was asked for, in words; null when nobody did
 */
record RoomFace(
        String id, String number, String opened, String seenFirst, String seenLast, String ending) {

    static RoomFace of(UnknownRoom it, Reader reader) {
        return new RoomFace(
                it.id().toString(),
                it.number().spoken(),
                it.opened() == null ? null : reader.moment(it.opened()),
                reader.moment(it.seenFirst()),
                reader.moment(it.seenLast()),
                it.ending() == null ? null : reader.moment(it.ending()));
    }
}
