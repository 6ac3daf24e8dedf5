package io.switchboard.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who comes in, and what they see of theirs. */
@InTheHouse
class SigningInTest {
    private final House house;
    private final Browser browser;

    SigningInTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void byAMailedLink(Tongue tongue) {
        try (var person = browser.visit(tongue)) {
            signsInByMail(person, "signs.in." + tongue + "@people.example");
            booksAtOnce(person);
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void byAMailedLinkWithoutScript(Tongue tongue) {
        try (var person = browser.visitWithoutScript(tongue)) {
            signsInByMail(person, "signs.in.plainly." + tongue + "@people.example");
            booksAtOnce(person);
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void byTheProviderAndOutAgain(Tongue tongue) {
        try (var person = browser.visit(tongue)) {
            person.open("/sign-in");
            person.page().click("a[href*='/sign-in/provider']");
            person.page().fill("input[name=email]", "camille." + tongue + "@people.example");
            person.page().click("button[name=decision][value=go]");
            person.page().waitForSelector("form[action='/sign-out']");
            assertThat(person.page().textContent("form[action='/sign-out']"))
                    .contains("camille." + tongue + "@people.example");

            person.open("/conferences");
            person.look("no conferences yet");
            booksAtOnce(person);

            person.page().click("form[action='/sign-out'] button");
            person.page().waitForSelector("a[href='/sign-in']");
            person.open("/conferences");
            assertThat(person.address()).contains("/sign-in");
        }
    }

    @Test
    void endsSomewhereElseThanTheProviderWhenThePersonCancels() {
        try (var person = browser.visit(Tongue.FRENCH)) {
            person.open("/sign-in");
            person.page().click("a[href*='/sign-in/provider']");
            person.page().click("button[name=decision][value=cancel]");

            person.page().waitForSelector("main h1");
            person.look("a sign-in that was given up");
            assertThat(person.page().isVisible("form[action='/sign-out']")).isFalse();
        }
    }

    @Test
    void letsNobodyInTwiceByOneLink() {
        var address = "once@people.example";
        try (var person = browser.visit(Tongue.FRENCH);
                var thief = browser.visit(Tongue.FRENCH)) {
            var link = signsInByMail(person, address);

            thief.open(link);
            thief.press();

            thief.page().waitForSelector("main h1");
            thief.look("a link to sign in that was used");
            assertThat(thief.page().isVisible("form[action='/sign-out']")).isFalse();
        }
    }

    @Test
    void seesOnlyTheirOwn() {
        try (var one = browser.visit(Tongue.FRENCH);
                var other = browser.visit(Tongue.FRENCH)) {
            signsInByMail(one, "one@people.example");
            booksAtOnce(one);
            signsInByMail(other, "other@people.example");

            other.open("/conferences");

            assertThat(other.page().locator("form[action^='/conferences']").count()).isZero();
        }
    }

    @Test
    void isForgottenOnWish() {
        var address = "forget.me@people.example";
        try (var person = browser.visit(Tongue.FRENCH)) {
            signsInByMail(person, address);
            booksAtOnce(person);
            person.open("/me");
            assertThat(person.text()).contains("people.example");
            person.open("/me/erasure");
            person.look("about to be forgotten");
            person.page().click("form[action='/me/erasure'] button[type=submit]");
            person.awaitAt("/me/erased");
            person.look("forgotten");

            person.open("/conferences");
            assertThat(person.address()).contains("/sign-in");
            Awaitility.await("nothing leads to the person any more")
                    .until(
                            () ->
                                    house.records()
                                                    .count(
                                                            "notifier.delivery where recipient_hash is not null"
                                                                    + " and subject in (select id from booking.conference where person is null)")
                                            == 0);
            signsInByMail(person, address);
            person.open("/conferences");
            assertThat(person.page().locator("form[action^='/conferences']").count()).isZero();
        }
    }

    private String signsInByMail(Visit person, String address) {
        var earlier = links(address);
        person.open("/sign-in");
        person.look("sign-in");
        person.page().fill("#address", address);
        person.press();
        person.page().waitForSelector(".ticket");
        person.look("link to sign in is mailed");
        Awaitility.await("another link")
                .atMost(Duration.ofSeconds(60))
                .until(() -> links(address).size() > earlier.size());
        var link = links(address).getFirst();
        person.open(link);
        person.look("link to sign in");
        person.press();
        person.page().waitForSelector("form[action='/sign-out']");
        assertThat(person.address()).doesNotContain(link.substring(link.lastIndexOf('/')));
        assertThat(person.page().textContent("form[action='/sign-out']")).contains(address);
        return link;
    }

    /** Newest first. */
    private List<String> links(String address) {
        return house.mails().to(address).stream()
                .filter(Letter::signsIn)
                .map(Letter::signInLink)
                .toList();
    }

    /** Without a mail to confirm. */
    private static void booksAtOnce(Visit person) {
        person.open("/");
        assertThat(person.page().isVisible("#address")).isFalse();
        person.look("first page of who has signed in");
        person.page().click("label[for=hours-1]");
        person.press();
        person.awaitAt("/conference");
        assertThat(person.code()).matches("\\d{3} \\d{3} \\d{3}");

        person.open("/conferences");
        person.look("conferences of mine");
        assertThat(person.page().locator("form[action^='/conferences']").count()).isEqualTo(1);
        person.open("/me");
        person.look("what is held about me");
    }
}
