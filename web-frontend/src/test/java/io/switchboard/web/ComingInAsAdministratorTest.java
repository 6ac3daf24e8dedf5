package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.Appointed;
import io.switchboard.web.access.Appointments;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.access.SignedInBrowser;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who look after the installation, without a key of their own. */
@WebTest
class ComingInAsAdministratorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Appointments appointments;
    @Inject PersonSessions sessions;
    @Inject Pool pool;

    private final EmailAddress anne = EmailAddress.of("anne." + UUID.randomUUID() + "@example.org");
    private final Browser browser = Browser.french();

    @ParameterizedTest
    @ValueSource(strings = {"admin@example.org", "Admin+phone@Example.org"})
    void isForThoseWhomTheSettingNames(String address) {
        browser.signedInAs(address);

        browser.opens("/admin")
                .statusCode(200)
                .body(
                        allOf(
                                containsString(EmailAddress.of(address).text()),
                                not(containsString("/admin/sign-out"))));
    }

    @Test
    void isForThoseWhoWereAppointedAsLongAsTheyAre() {
        browser.signedInAs(anne.text()).opens("/admin").statusCode(403);

        assertThat(appointments.appoint(anne, "paul").await().atMost(PATIENCE)).isTrue();
        assertThat(appointments.appoint(anne, "paul").await().atMost(PATIENCE)).isFalse();
        browser.opens("/admin").statusCode(200);

        assertThat(appointments.dismiss(anne).await().atMost(PATIENCE)).isTrue();
        browser.opens("/admin").statusCode(403);
    }

    @Test
    void listsThoseWhoWereAppointedAndKeepsTheirAddressesSealed() {
        appointments.appoint(anne, "paul").await().atMost(PATIENCE);

        var all = appointments.all().await().atMost(PATIENCE);
        var rows =
                pool.query("select string_agg(administrator::text, ' ') as all from administrator")
                        .execute()
                        .await()
                        .atMost(PATIENCE)
                        .iterator()
                        .next()
                        .getString("all");

        assertThat(all).extracting(Appointed::address).contains(anne);
        assertThat(all).extracting(Appointed::by).contains("paul");
        assertThat(rows).contains(sessions.id(anne)).doesNotContain("anne.");
        appointments.dismiss(sessions.id(anne)).await().atMost(PATIENCE);
    }

    @Test
    void isForThoseWhomTheirProvidersGroupsMakeOne() {
        var cookie = SignedInBrowser.administratorsCookie(anne.text());

        browser.keeps(cookie[0], cookie[1]).opens("/admin").statusCode(200);
    }

    @Test
    void isToldToOthersInWords() {
        browser.signedInAs(anne.text());

        browser.opens("/admin/audit")
                .statusCode(403)
                .body(
                        allOf(
                                containsString("Cette page ne vous est pas ouverte"),
                                containsString("href=\"/admin/sign-in\"")));
        Browser.english()
                .signedInAs(anne.text())
                .opens("/admin")
                .statusCode(403)
                .body(containsString("This page is not open to you"));
        assertThat(GatewayRemote.asked()).isEmpty();
    }

    @Test
    void isOfferedBesideTheKey() {
        browser.opens("/admin/sign-in?to=/admin/keys")
                .body(
                        allOf(
                                containsString("href=\"/sign-in?to=%2Fadmin%2Fkeys\""),
                                containsString("autocomplete=\"current-password\"")));
    }

    @Test
    void seesWhoMayComeIn() {
        browser.signedInAs("admin@example.org")
                .opens("/admin/domains")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Les organisations sont fixées par le réglage"),
                                containsString("<code>.gouv.example</code>")));
        Browser.english()
                .signedInAs("admin@example.org")
                .opens("/admin/domains")
                .body(containsString("The organisations are set"));
    }

    @Test
    void isToldToTheGatewayByAHashNotAnAddress() {
        browser.signedInAs("admin@example.org").opens("/admin").statusCode(200);

        var mark = sessions.id(EmailAddress.of("admin@example.org")).substring(0, 12);
        assertThat(GatewayRemote.asked().toString())
                .contains(mark)
                .doesNotContain("admin@example.org");
    }
}
