package io.switchboard.e2e.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** However many look at a room: OVH is asked for it once, and no more often than its budget bears. */
@InTheHouse
class ThreeTabsTest {
    private static final int PEOPLE = 20;
    private static final int TABS = 3;
    private static final Duration WATCHED = Duration.ofSeconds(60);

    /** A page that asked for everybody every second, in each tab, would make fifty times as many. */
    private static final long MOST = WATCHED.toSeconds() * TABS * (1 + PEOPLE) / 50;

    private final House house;
    private final Browser browser;

    ThreeTabsTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @Test
    void costOvhAFiftiethOfAskingEachSecond() {
        var booked = Booked.in(house);
        IntStream.range(0, PEOPLE)
                .forEach(it -> Caller.calls(house, booked.room(), "00336000000" + (10 + it)));
        var tabs = new ArrayList<Visit>();
        house.simulator().forgetCalls();
        var began = System.nanoTime();

        try {
            for (int tab = 0; tab < TABS; tab++) {
                tabs.add(open(booked));
            }
            Awaitility.await("a minute")
                    .pollDelay(WATCHED)
                    .atMost(WATCHED.plusSeconds(5))
                    .until(() -> true);

            // Three tabs take their time to open on a busy machine, and the first is looked after
            // meanwhile.
            double minutes = (System.nanoTime() - began) / (double) WATCHED.toNanos();
            assertThat(house.simulator().calls().size())
                    .isLessThanOrEqualTo((int) (MOST * minutes));
            assertThat(tabs)
                    .allSatisfy(
                            tab -> {
                                assertThat(tab.page().locator(".caller").count()).isEqualTo(PEOPLE);
                                assertThat(tab.text()).contains("0033XXXXX0010", "0033XXXXX0029");
                            });
        } finally {
            tabs.forEach(Visit::close);
        }
    }

    @Test
    void costNothingOnceTheyAreClosed() {
        var booked = Booked.in(house);
        open(booked).close();
        Awaitility.await("nobody looks any more")
                .pollDelay(Duration.ofSeconds(25))
                .atMost(Duration.ofSeconds(30))
                .until(() -> true);
        house.simulator().forgetCalls();

        Awaitility.await("a while")
                .pollDelay(Duration.ofSeconds(12))
                .atMost(Duration.ofSeconds(20))
                .until(() -> true);

        assertThat(house.simulator().calls())
                .extracting(it -> it.get("path").asText())
                .noneMatch(it -> it.contains(booked.room().code()));
    }

    private Visit open(Booked booked) {
        var visit = browser.visit(Tongue.FRENCH);
        visit.open(booked.moderationLink());
        visit.press();
        visit.awaitAt("/moderation");
        return visit;
    }
}
