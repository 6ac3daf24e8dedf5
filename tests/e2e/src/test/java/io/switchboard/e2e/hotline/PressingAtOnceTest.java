package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Page;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two who want to answer in the same second. */
@InTheHouse
class PressingAtOnceTest {
    private final House house;
    private final LineAtOvh lille;

    PressingAtOnceTest(House house) {
        this.house = house;
        this.lille = Hotlines.lille(house);
    }

    @Test
    void letsOneWinAndTellsTheOtherWho() throws Exception {
        var one = Volunteer.of(house);
        var other = Volunteer.at(house, house.balancedSite());
        one.leavesToNobody(Hotlines.LILLE);
        var first =
                Volunteer.form(one.opens(Hotlines.LILLE), "06 12 34 00 21")
                        .with("name", "Zéphyrine");
        var second =
                Volunteer.form(other.opens(Hotlines.LILLE), "06 12 34 00 22")
                        .with("name", "Ondine");

        var pages = atOnce(() -> one.press(first), () -> other.press(second));

        assertThat(pages).extracting(Page::status).containsExactlyInAnyOrder(200, 409);
        var firstWon = pages.getFirst().status() == 200;
        lille.awaitRinging(firstWon ? "0033612340021" : "0033612340022");
        assertThat(pages.get(firstWon ? 1 : 0).html()).contains(firstWon ? "Zéphyrine" : "Ondine");
        one.leavesToNobody(Hotlines.LILLE);
    }

    private static List<Page> atOnce(Callable<Page> one, Callable<Page> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = threads.invokeAll(List.of(one, other));
            return List.of(page(pages.getFirst()), page(pages.getLast()));
        }
    }

    private static Page page(Future<Page> pressed) throws Exception {
        return pressed.get();
    }
}
