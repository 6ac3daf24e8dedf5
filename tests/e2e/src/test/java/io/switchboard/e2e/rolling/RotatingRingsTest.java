package io.switchboard.e2e.rolling;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Newcomer;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Page;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Person;
import io.switchboard.e2e.person.Room;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The keys by which the booking-service seals what the notifier opens are rotated as docs/operators.md says, those of all three rings at
 * once, while people book. For the ten days of step 3 it does not wait. Last of all, since what it leaves is sealed by keys that the house
 * has not.
 */
@InTheHouse
@Order(Integer.MAX_VALUE)
class RotatingRingsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> RINGS = List.of("ADDRESS", "CODE", "LINK");
    private static final List<String> ASIDE =
            List.of("booking-dead-letters", "notifier-dead-letters");

    private static final String SEALED_BY_ANOTHER_KEY =
            "booking.conference where access_code not like 'k2.%'"
                    + " or address not like 'k2.%' or title not like 'k2.%'";

    /** Tried again, and in the end by somebody who can: nothing of it is left then. */
    private static final String UNWRITTEN =
            "notifier.delivery where reason like 'the letter could not be written%'";

    private static final String PLANNED_TO_NOBODY_KNOWN =
            "notifier.delivery where medium = 'mail' and recipient_hash is null and recipient is not null";

    private final House house;
    private final Map<String, String> oldKeys;
    private final Map<String, String> newKeys;

    RotatingRingsTest(House house) {
        this.house = house;
        var given = house.environment(Door.BOOKING_SERVICE);
        oldKeys = RINGS.stream().collect(toMap(it -> it, it -> given.get(variable(it))));
        newKeys = RINGS.stream().collect(toMap(it -> it, _ -> "k2:" + random()));
    }

    @Test
    void leavesNothingThatCannotBeRead() {
        var aside = aside();
        var earliest = booked();

        try (var turnover = Turnover.of(house)) {
            roll(turnover, ring -> oldKeys.get(ring) + "," + newKeys.get(ring));
            roll(turnover, ring -> newKeys.get(ring) + "," + oldKeys.get(ring));
            Awaitility.await("what is kept is sealed anew")
                    .atMost(PATIENCE)
                    .until(() -> house.records().count(SEALED_BY_ANOTHER_KEY) == 0);
            roll(turnover, newKeys::get);

            turnover.awaitOthersGone();
            mailAgain(earliest);
            house.awaitNothingToSend();
        }
        assertThat(aside()).as("what nobody could read").isEqualTo(aside);
    }

    /** Somebody books while those of before are still there, and somebody when they have gone. */
    private void roll(Turnover turnover, UnaryOperator<String> ring) {
        var settings = new HashMap<String, String>();
        RINGS.forEach(it -> settings.put(variable(it), ring.apply(it)));
        settings.put("SWITCHBOARD_RESEALING_EVERY", "PT1S");
        settings.putAll(Newcomer.FOR_A_SHORT_TIME);
        turnover.nextOnesCome(settings);
        booked();
        turnover.othersGo();
        booked();
    }

    private record Conference(Persistent owner, Letter letter) {}

    /** Its letter has come; number and code lead to a room, and the link to its page. */
    private Conference booked() {
        var person = new Persistent(house);
        person.book();
        Awaitility.await("its letter, which whoever is there can open")
                .atMost(PATIENCE)
                .failFast("somebody has not the key", () -> house.records().count(UNWRITTEN) > 0)
                .until(
                        () ->
                                house.mails().to(person.mailAddress()).stream()
                                        .anyMatch(Letter::opens));
        var letter = house.mails().awaitOpening(person.mailAddress());
        assertThat(Room.calledBy(house.simulator(), letter)).isPresent();
        shown(new Person(house.site()), letter);
        return new Conference(person, letter);
    }

    /** The page behind the link of the letter. Of two places one is empty for a while: then the page may say to try again. */
    private static Page shown(Person guest, Letter letter) {
        return patiently("the page of the conference")
                .until(
                        () -> guest.press(guest.open(letter.privateLink()).form()),
                        it ->
                                it.isAt("/conference")
                                        && Letter.plain(it.html()).contains(letter.code()));
    }

    /** By those who have the new keys alone, of what was sealed by the old ones. */
    private void mailAgain(Conference conference) {
        var guest = new Person(house.site());
        var page = shown(guest, conference.letter());
        patiently("it will be mailed")
                .until(
                        () -> guest.press(page.form("/conference/mail")),
                        it -> it.html().contains("notice-good"));

        var code = conference.letter().code();
        Awaitility.await("the code is mailed again")
                .atMost(PATIENCE)
                .until(
                        () ->
                                house.mails().to(conference.owner().mailAddress()).stream()
                                                .filter(it -> it.opens() && it.code().equals(code))
                                                .count()
                                        > 1);
    }

    private static ConditionFactory patiently(String what) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsMatching(
                        it -> it instanceof UncheckedIOException || it instanceof AssertionError);
    }

    /** How much there is that somebody gave up on, by where. */
    private Map<String, Long> aside() {
        var aside = new HashMap<String, Long>();
        ASIDE.forEach(it -> aside.put(it, (long) house.topic(it).all().size()));
        aside.put("unread", house.records().count("notifier.unread_event"));
        aside.put("unknown", house.records().count(PLANNED_TO_NOBODY_KNOWN));
        aside.put("refused", house.records().count("notifier.delivery where state = 'refused'"));
        return aside;
    }

    private static String variable(String ring) {
        return "SEALING_" + ring + "_KEYS";
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
