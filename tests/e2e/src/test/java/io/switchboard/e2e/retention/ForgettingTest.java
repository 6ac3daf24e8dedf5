package io.switchboard.e2e.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is over is forgotten, by the clock alone. Late among the tests: all that others have open ends with it. */
@InTheHouse
@Order(ForgettingTest.AFTER_MOST_OTHERS)
class ForgettingTest {
    static final int AFTER_MOST_OTHERS = Integer.MAX_VALUE - 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SURVEY = "https://survey.example/conferences";
    private static final Pattern ID = Pattern.compile("/c/([0-9a-f-]{36})/");

    private final House house;

    ForgettingTest(House house) {
        this.house = house;
    }

    @AfterEach
    void comeBack() {
        house.moveClock(Duration.ZERO);
    }

    @Test
    void erasesTheCodeAtTheEndAndTheAddressTwoDaysLater() {
        var person = new Persistent(house);
        person.book();
        var link = house.mails().awaitOpening(person.mailAddress()).privateLink();
        var id = ID.matcher(link).results().findFirst().orElseThrow().group(1);
        assertThat(held(id, "access_code is not null and address is not null")).isTrue();

        house.moveClock(Duration.ofHours(3));
        awaitHeld(id, "state = 'ENDED' and access_code is null and address is not null");

        house.moveClock(Duration.ofHours(2 + 44));
        house.mails().awaitMail(person.mailAddress(), it -> it.text().contains(SURVEY));
        assertThat(held(id, "address is not null")).isTrue();

        house.moveClock(Duration.ofHours(3 + 48));
        awaitHeld(id, "address is null and domain = 'people.example' and person is not null");
    }

    private void awaitHeld(String id, String what) {
        Awaitility.await(what).atMost(PATIENCE).until(() -> held(id, what));
    }

    private boolean held(String id, String what) {
        return house.records()
                        .count("booking.conference where id = '%s' and %s".formatted(id, what))
                == 1;
    }
}
