package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.access.SignedInBrowser;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WebTest
class EndingSessionsTest {

    private static final String COOKIE = "__Host-person";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject PersonSessions sessions;
    @Inject Sealer sealer;
    @Inject Pool pool;

    private final String address = "claire." + UUID.randomUUID() + "@example.org";
    private final Browser browser = Browser.french();

    @Test
    void signsOutByAButtonCopiesOfTheCookieIncluded() {
        browser.signedInAs(address);
        var copy = Browser.french().keeps(COOKIE, browser.cookie(COOKIE));
        knows(copy);

        browser.opens("/faq");
        browser.presses().statusCode(303).header("Location", "/");

        assertThat(browser.cookie(COOKIE)).isNull();
        knowsNot(browser);
        knowsNot(copy);
    }

    @Test
    void leavesOtherSessionsOfThePersonWhenOneEnds() {
        browser.signedInAs(address).opens("/faq");
        var other = Browser.french().signedInAs(address);

        browser.presses().statusCode(303);

        knows(other);
    }

    @Test
    void endsAllOfAPersonUnderWhicheverVariantOfTheirAddress() {
        browser.signedInAs(address.replace("@", "+phone@"));
        var other = Browser.english().signedInAs(address.toUpperCase());
        var somebodyElse = Browser.french().signedInAs("paul." + address);

        sessions.endAllOf(EmailAddress.of(address)).await().atMost(PATIENCE);

        knowsNot(browser);
        other.opens("/faq").body(containsString("Sign in"));
        knows(somebodyElse);
        knows(Browser.french().signedInAs(address));
    }

    @Test
    void endsEverybodys() {
        browser.signedInAs(address);
        var other = Browser.french().signedInAs("paul." + address);

        sessions.endEverybodys().await().atMost(PATIENCE);

        knowsNot(browser);
        knowsNot(other);
        knows(Browser.french().signedInAs(address));
    }

    @Test
    void endsByItselfEvenInACopy() {
        var content = contentOf(SignedInBrowser.cookie(address)[1]);
        var over = Instant.now().minusSeconds(1).getEpochSecond();

        browser.keeps(COOKIE, sealer.seal(Ring.SESSION, "person", over + " " + content).text());

        knowsNot(browser);
    }

    @Test
    void isNotMadeUpNorOfAnotherRelease() {
        var until = Instant.now().plusSeconds(60).getEpochSecond();
        var other = sealer.seal(Ring.SESSION, "person", until + " " + address).text();
        var asAnotherCookie = sealer.seal(Ring.SESSION, "sent", until + " x").text();

        for (var wrong : new String[] {address, "x.y", other, asAnotherCookie}) {
            knowsNot(Browser.french().keeps(COOKIE, wrong));
        }
    }

    @Test
    void asksNothingOfTheDatabaseForWhoHasNoSession() {
        whilePostgresHangs(() -> browser.opens("/sign-in").statusCode(200));
    }

    @Test
    void recognisesNobodyWhilePostgresHangsAndForgetsNobody() {
        browser.signedInAs("admin@example.org");

        whilePostgresHangs(
                () -> {
                    knowsNot(browser);
                    browser.opens("/admin")
                            .statusCode(503)
                            .header("Retry-After", "60")
                            .body(containsString("Rien n’est perdu"));
                });

        assertThat(browser.cookie(COOKIE)).isNotNull();
        browser.opens("/admin").statusCode(200);
    }

    @Test
    void doesNotPretendToSignOutWhatCannotBeEnded() {
        browser.signedInAs(address).opens("/faq");

        whilePostgresHangs(() -> browser.presses().statusCode(503));

        assertThat(browser.cookie(COOKIE)).isNotNull();
    }

    private static void knows(Browser browser) {
        browser.opens("/faq").statusCode(200).body(containsString("action=\"/sign-out\""));
    }

    private static void knowsNot(Browser browser) {
        browser.opens("/faq").statusCode(200).body(not(containsString("action=\"/sign-out\"")));
    }

    private String contentOf(String cookie) {
        var opened = sealer.open(Ring.SESSION, "person", new Sealed(cookie));
        return opened.substring(opened.indexOf(' ') + 1);
    }

    /** Somebody else holds the table, so that whoever asks for it waits. */
    private void whilePostgresHangs(Runnable act) {
        SqlConnection holder = pool.getConnection().await().atMost(PATIENCE);
        try {
            holder.query("begin").execute().await().atMost(PATIENCE);
            holder.query("lock table ended_session in access exclusive mode")
                    .execute()
                    .await()
                    .atMost(PATIENCE);
            act.run();
        } finally {
            holder.query("rollback").execute().await().atMost(PATIENCE);
            holder.closeAndAwait();
        }
    }
}
