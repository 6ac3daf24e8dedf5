package io.switchboard.e2e.hotline;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the hotlines can be read by everybody: by day and by night, on a narrow phone, in both languages. */
@InTheHouse
class EveryHotlinePageTest {
    private static final List<String> ALWAYS_THERE =
            List.of(
                    "",
                    "/lille",
                    "/lille/rota",
                    "/lille/rota/new",
                    "/lille/rota/feed",
                    "/lille/rota/import",
                    "/lille/volunteers",
                    "/lille/volunteers/new",
                    "/lille/links",
                    "/lille/links/new",
                    "/nowhere",
                    "/link/" + "A".repeat(43),
                    "/undo/" + "A".repeat(43),
                    "/shift/" + "A".repeat(43));

    private final House house;
    private final Browser browser;
    private final QueueAtOvh lyon;

    EveryHotlinePageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
        this.lyon = Hotlines.lyon(house);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void standsOnItsOwn(Tongue tongue) {
        var volunteer = Volunteer.of(house);
        var rota = new Rota(volunteer, Hotlines.LILLE);
        rota.knows(
                "Clemence " + tongue,
                tongue == Tongue.FRENCH ? "06 12 34 00 81" : "06 12 34 00 82");
        rota.plans("Clemence " + tongue, LocalDate.now().plusDays(5), "04:00", "05:00");

        try (var visit = volunteer.in(browser.visit(tongue))) {
            for (String path : ALWAYS_THERE) {
                look(visit, "/hotlines" + path);
            }
            onward(
                    visit,
                    "/hotlines/lille/rota",
                    "main a[href*='/hotlines/lille/rota/']:not([href$='new']):not([href$='feed']):not([href$='import'])");
            onward(visit, "/hotlines/lille/volunteers", "main a[href$='/change']");
            onward(visit, "/hotlines/lille/volunteers", "main a[href$='/removal']");
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void standsWhileSomebodyAnswers(Tongue tongue) {
        var volunteer = Volunteer.of(house);
        volunteer.leavesToNobody(Hotlines.LYON);
        try (var visit = volunteer.in(browser.visit(tongue))) {
            var page = HotlinePage.opened(visit, Hotlines.LYON);
            page.answer("+44 20 7946 0000");
            visit.look("a phone that cannot answer");
            page.answer("06 12 34 00 83");
            lyon.awaitRinging("0033612340083");
            var caller = lyon.calls("0033199000100");
            visit.open("/hotlines/lyon");
            visit.page().waitForSelector("#calls .calls-waiting");
            visit.look("a queue with somebody who waits");
            page.test();
            visit.look("the way of a call");
            lyon.hangUp(caller);
            look(visit, "/hotlines");
        }
        volunteer.leavesToNobody(Hotlines.LYON);
    }

    private static void look(Visit visit, String path) {
        visit.open(path);
        visit.look(path);
    }

    private static void onward(Visit visit, String path, String link) {
        visit.open(path);
        visit.page().locator(link).first().click();
        visit.page().waitForSelector("main h1");
        visit.look("from " + path + " by " + link);
    }
}
