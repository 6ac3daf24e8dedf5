package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Part;
import io.switchboard.e2e.person.Mails;
import io.switchboard.e2e.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The broker is there and says nothing, which is worse than being gone: whoever asks it waits. */
@InTheHouse
class KafkaAwayTest {
    /** Seconds; {@code -De2e.kafkaAway=60} for the long version. */
    private static final int AWAY = Integer.getInteger("e2e.kafkaAway", 15);

    private final House house;
    private final Part kafka;
    private final Mails mails;

    KafkaAwayTest(House house) {
        this.house = house;
        this.kafka = house.part(Door.KAFKA);
        this.mails = new Mails(house.mailbox());
    }

    @AfterEach
    void back() {
        kafka.thaw();
    }

    @Test
    void bookingsGoOnAndMailsFollow() throws InterruptedException {
        var confirming = asked();
        var link = mails.awaitConfirmationRequest(confirming.mailAddress()).confirmationLink();
        List<Person> asking = new ArrayList<>();

        kafka.freeze();
        assertThat(confirming.press(confirming.open(link).form()).shows("OPEN")).isTrue();
        try (var everySecond = Executors.newSingleThreadScheduledExecutor()) {
            everySecond.scheduleAtFixedRate(() -> asking.add(asked()), 0, 1, TimeUnit.SECONDS);
            everySecond.schedule(everySecond::shutdown, AWAY, TimeUnit.SECONDS);
            assertThat(everySecond.awaitTermination(AWAY + 30L, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(house.services()).allMatch(Part::isReady);
        assertThat(asking).hasSizeGreaterThanOrEqualTo(AWAY - 2);
        assertThat(house.mailbox().to(asking.getFirst().mailAddress())).isEmpty();
        kafka.thaw();

        mails.awaitOpening(confirming.mailAddress());
        assertThat(asking).allSatisfy(it -> mails.awaitConfirmationRequest(it.mailAddress()));
    }

    private Person asked() {
        var person = new Person(house.site());
        assertThat(person.request(person.mailAddress()).isAt("/reservations/sent")).isTrue();
        return person;
    }
}
