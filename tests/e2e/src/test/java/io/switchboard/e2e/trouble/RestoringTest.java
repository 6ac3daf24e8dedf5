package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.hotline.Hotlines;
import io.switchboard.e2e.hotline.Volunteer;
import io.switchboard.e2e.house.Backup;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Reader;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Person;
import io.switchboard.e2e.person.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Postgres is lost, and an operator restores an earlier moment of it as docs/operators.md says. Kafka and OVH have gone on meanwhile. */
@InTheHouse
@Order(RestoringTest.AFTER_MOST_OTHERS)
class RestoringTest {
    static final int AFTER_MOST_OTHERS = Integer.MAX_VALUE - 3;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path SCRIPT =
            Path.of("..", "..", "deploy", "postgres", "after-restore.sql");
    private static final Pattern ID = Pattern.compile("/c/([0-9a-f-]{36})/");
    private static final String LEAVING_PHONE = "06 12 34 00 60";
    private static final String EARLIER_PHONE = "06 12 34 00 61";
    private static final String LATER_PHONE = "06 12 34 00 62";
    private static final String LATER_AT_OVH = "0033612340062";

    /** A line and a queue. */
    private static final List<String> BOTH = List.of(Hotlines.LILLE, Hotlines.LYON);

    private final House house;

    RestoringTest(House house) {
        this.house = house;
    }

    @AfterEach
    void comeBack() {
        house.moveClock(Duration.ZERO);
        BOTH.forEach(Volunteer.of(house)::leavesToNobody);
    }

    @Test
    void goesOnFromAnEarlierMoment() throws IOException {
        var early = booked();
        var leaving = new Person(house.site());
        var theirs = booked(leaving);
        leaving.signIn(house.mails());
        var before = changes();
        leaving.press(Volunteer.form(leaving.open("/hotlines/lille"), LEAVING_PHONE));
        var theirChange = addedTo(before);
        var volunteer = Volunteer.of(house);
        BOTH.forEach(it -> volunteer.answers(it, EARLIER_PHONE));
        house.awaitNothingToSend();
        var backup = Backup.of(house);

        var late = booked();
        before = changes();
        BOTH.forEach(it -> volunteer.answers(it, LATER_PHONE));
        awaitRinging(LATER_AT_OVH);
        var lateChange = addedTo(before);
        leaving.press(leaving.open("/me/erasure").form("/me/erasure"));
        awaitHeld(theirs, "address is null");
        awaitForgotten(theirs, theirChange);
        house.awaitAllRead("stats-collector", "conference-events");
        house.awaitAllRead("stats-collector-forwarding", "forwarding-events");
        house.awaitNothingToSend();
        var mails = Spool.of(house);

        backup.replacesWhatIsLost();
        house.records().run(Files.readString(SCRIPT));
        assertThat(held(theirs, "address is not null")).isTrue();
        assertThat(held(late, "true")).isFalse();
        assertThat(isForgotten(theirs, theirChange)).isFalse();
        Reader.readAgain(
                house,
                backup.moment(),
                new Reader(Door.BOOKING_SERVICE, "booking-service", "access-events"),
                new Reader(Door.FORWARDING_SERVICE, "forwarding-service", "access-events"),
                new Reader(Door.NOTIFIER, "notifier-access", "access-events"),
                new Reader(Door.STATS_COLLECTOR, "stats-collector", "conference-events"),
                new Reader(
                        Door.STATS_COLLECTOR, "stats-collector-forwarding", "forwarding-events"));

        awaitHeld(theirs, "address is null and title is null");
        awaitForgotten(theirs, theirChange);
        Awaitility.await("figures know what bookings do not")
                .atMost(PATIENCE)
                .until(() -> areCounted(late, lateChange));
        assertThat(held(early, "state = 'OPEN' and address is not null")).isTrue();
        assertThat(late.room(house)).as("nobody is cut off").isPresent();
        Awaitility.await("sessions have ended")
                .atMost(PATIENCE)
                .until(() -> !volunteer.opens(Hotlines.LILLE).html().contains("/answering"));
        lookUntilOvhIsBelieved();
        Volunteer.of(house).leavesToNobody(Hotlines.LYON);
        Hotlines.lyon(house).awaitClosed();
        assertThat(Hotlines.lyon(house).openings()).as("of before and since").isEmpty();
        booked();
        awaitNothingToAnnounce();
        assertThat(Spool.of(house).repeatsSince(mails)).isZero();
    }

    /** As it was set at OVH last, not as it was when the backup was made. */
    private void lookUntilOvhIsBelieved() {
        var volunteer = Volunteer.of(house);
        for (int look = 1; !answersLater(volunteer) && look <= 5; look++) {
            house.moveClock(Duration.ofMinutes(11L * look));
        }
        Awaitility.await("OVH is believed").atMost(PATIENCE).until(() -> answersLater(volunteer));
        awaitRinging(LATER_AT_OVH);
    }

    private static boolean answersLater(Volunteer volunteer) {
        return BOTH.stream().allMatch(it -> volunteer.seesAnswering(it, "06 12 •• •• 62"));
    }

    private void awaitRinging(String phone) {
        Hotlines.lille(house).awaitRinging(phone);
        Hotlines.lyon(house).awaitRinging(phone);
    }

    private void awaitNothingToAnnounce() {
        var outboxes = List.of("booking", "forwarding", "gateway", "web");
        Awaitility.await("all is announced")
                .atMost(PATIENCE)
                .until(
                        () ->
                                outboxes.stream()
                                        .allMatch(
                                                it -> house.records().count(it + ".outbox") == 0));
    }

    private Set<String> changes() {
        return Set.copyOf(house.records().list("select id from forwarding.change"));
    }

    /** One of those that have come since. */
    private String addedTo(Set<String> before) {
        return changes().stream().filter(it -> !before.contains(it)).findFirst().orElseThrow();
    }

    private void awaitForgotten(Conference theirs, String change) {
        Awaitility.await("nobody knows them any more")
                .atMost(PATIENCE)
                .until(() -> isForgotten(theirs, change));
    }

    /** By those who tell of hotlines, and those who write letters. */
    private boolean isForgotten(Conference theirs, String change) {
        var records = house.records();
        return records.count(
                                "forwarding.change where id = '%s' and by_text is not null"
                                        .formatted(change))
                        == 0
                && records.count(
                                "notifier.delivery where subject = '%s' and recipient is not null"
                                        .formatted(theirs.id))
                        == 0;
    }

    private boolean areCounted(Conference conference, String change) {
        var records = house.records();
        return records.count("stats.conference where id = '%s'".formatted(conference.id)) == 1
                && records.count("stats.shift_change where change = '%s'".formatted(change)) == 1;
    }

    private record Conference(String id, Letter letter) {
        private java.util.Optional<Room> room(House house) {
            return Room.calledBy(house.simulator(), letter);
        }
    }

    private Conference booked() {
        var person = new Persistent(house);
        person.book();
        return opened(person.mailAddress());
    }

    private Conference booked(Person person) {
        person.request(person.mailAddress());
        var link = house.mails().awaitConfirmationRequest(person.mailAddress()).confirmationLink();
        person.press(person.open(link).form());
        return opened(person.mailAddress());
    }

    private Conference opened(String address) {
        var letter = house.mails().awaitOpening(address);
        var id = ID.matcher(letter.privateLink()).results().findFirst().orElseThrow().group(1);
        return new Conference(id, letter);
    }

    private void awaitHeld(Conference conference, String what) {
        Awaitility.await(what).atMost(PATIENCE).until(() -> held(conference, what));
    }

    private boolean held(Conference conference, String what) {
        return house.records()
                        .count(
                                "booking.conference where id = '%s' and %s"
                                        .formatted(conference.id, what))
                == 1;
    }
}
