package io.switchboard.e2e.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Room;

/**
 * A conference that somebody booked, and the links they got by mail.
 *
 * @param opening the mail with number and code
 */
record Booked(String address, Letter opening, String moderationLink, Room room) {

    static Booked in(House house) {
        var person = new Persistent(house);
        person.book();
        var mails = house.mails();
        var opening = mails.awaitOpening(person.mailAddress());
        var room = Room.calledBy(house.simulator(), opening);
        assertThat(room).isPresent();
        return new Booked(
                person.mailAddress(),
                opening,
                mails.awaitModeration(person.mailAddress()).moderationLink(),
                room.get());
    }
}
