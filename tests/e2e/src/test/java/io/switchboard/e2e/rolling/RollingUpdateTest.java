package io.switchboard.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Part;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Room;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A new version takes over as in a cluster: it migrates while the old one serves, is ready, gets new connections, and the old one is told to
 * end. Behind one name for all replicas, for people and between services, by connections that stay where they are.
 */
@InTheHouse
class RollingUpdateTest {
    private static final String NEWER =
            """
            set search_path = booking;
            set lock_timeout = '5s';
            alter table conference add column of_a_newer_version text;
            insert into flyway_schema_history
              select max(installed_rank) + 1, '999', 'newer', 'SQL', 'newer.sql', 1, 'booking', now(), 1, true from flyway_schema_history""";

    private static final String AS_BEFORE =
            """
            set search_path = booking;
            alter table conference drop column if exists of_a_newer_version;
            delete from flyway_schema_history where version = '999'""";

    private final House house;

    RollingUpdateTest(House house) {
        this.house = house;
    }

    @AfterEach
    void asBefore() {
        house.records().change(AS_BEFORE);
        house.services().forEach(Part::awaitReady);
    }

    @Test
    void failsNobody() throws Exception {
        var watched = watchedRoom();
        int readers = house.readers("booking-service");
        long before = house.records().count("booking.conference");
        var rooms = Room.keys(house.simulator());

        try (var cluster = new Cluster(house).withNewGateway();
                var crowd = Crowd.in(house, cluster.site(), watched.moderationLink())) {
            house.records().change(NEWER);
            cluster.startNewcomers();
            cluster.tryOut();

            cluster.replace(Door.WEB_FRONTEND);
            cluster.replace(Door.BOOKING_SERVICE);
            cluster.replace(Door.OVH_GATEWAY);
            int heard = crowd.heard();
            house.simulator().join(watched.number(), watched.code(), "0033600000099");
            Awaitility.await("pages of the room live on")
                    .atMost(15, TimeUnit.SECONDS)
                    .until(() -> crowd.heard() > heard);
            crowd.sendHome();

            assertThat(crowd.failures()).isEmpty();
            assertThat(crowd.requests()).isGreaterThan(300);
            assertThat(crowd.booked()).isGreaterThan(5);
            assertThat(crowd.reconnects()).isGreaterThanOrEqualTo(2);
            int all = crowd.booked() + 1;
            assertThat(house.records().count("booking.conference") - before).isEqualTo(all);
            Awaitility.await("as many rooms")
                    .atMost(30, TimeUnit.SECONDS)
                    .until(() -> Room.addedSince(rooms, house.simulator()).size() == all);
        }
        house.services().forEach(Part::awaitReady);
        // Before they would be missed: they have said that they go.
        Awaitility.await("those who have gone have left their group")
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> house.readers("booking-service") == readers);
    }

    /** The address of a private room's page, and where callers get to it. */
    private record Watched(String moderationLink, String number, String code) {}

    private Watched watchedRoom() {
        var person = new Persistent(house);
        person.book();
        Letter opening = house.mails().awaitOpening(person.mailAddress());
        var room = Room.calledBy(house.simulator(), opening).orElseThrow();
        var link = house.mails().awaitModeration(person.mailAddress()).moderationLink();
        return new Watched(link, room.number(), room.code());
    }
}
