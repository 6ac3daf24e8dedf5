package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A volunteer whose phone has a narrow screen and a browser without script can do all of it. */
@InTheHouse
class ByAnOldPhoneTest {
    private final House house;
    private final Browser browser;
    private final LineAtOvh lille;

    ByAnOldPhoneTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
        this.lille = Hotlines.lille(house);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void answersChangesTakesBackAndEnds(Tongue tongue) {
        var volunteer = Volunteer.of(house);
        volunteer.leavesToNobody(Hotlines.LILLE);

        try (var visit = volunteer.in(browser.visitByAnOldPhone(tongue))) {
            visit.open("/hotlines");
            visit.page().click("main a[href='/hotlines/lille']");
            fits(visit);
            var page = new HotlinePage(visit, Hotlines.LILLE);
            page.answer("06 12 34 00 31");
            fits(visit);
            lille.awaitRinging("0033612340031");

            page.answer("06 12 34 00 32");
            fits(visit);
            lille.awaitRinging("0033612340032");

            page.takeBack();
            fits(visit);
            lille.awaitRinging("0033612340031");

            page.stop();
            fits(visit);
            lille.awaitRinging(lille.line());
            page.test();
            fits(visit);
            assertThat(visit.page().isVisible(".report-good")).isTrue();
        }
    }

    private static void fits(Visit visit) {
        assertThat(visit.page().locator("main h1").count()).isEqualTo(1);
        var wide = visit.page().locator("main").boundingBox().width;
        assertThat(wide).isLessThanOrEqualTo(visit.page().viewportSize().width);
    }
}
