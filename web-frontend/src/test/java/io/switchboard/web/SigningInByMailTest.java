package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Secret;
import io.switchboard.testing.Topic;
import io.switchboard.web.access.PersonSessions;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class SigningInByMailTest {

    static final String COOKIE = "__Host-person";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Pool pool;
    @Inject PersonSessions sessions;

    /** Each test has an address and a network of its own: both are counted. */
    private final String address = "claire." + UUID.randomUUID() + "@example.org";

    private final Browser browser = Browser.french().with("X-Forwarded-For", someNetwork());

    @Test
    void beginsWithAFormForAnAddress() {
        browser.opens("/")
                .body(allOf(containsString("href=\"/sign-in\""), not(containsString("/sign-out"))));

        browser.opens("/sign-in")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("Aucun mot de passe"),
                                containsString("autocomplete=\"email\"")));
        Browser.english().opens("/sign-in").body(containsString("No password to remember"));
    }

    @Test
    void letsInByTheButtonOfTheMailedLink() {
        asks(address);
        browser.opens("/sign-in/sent").statusCode(200).body(containsString(address));
        var secret = MailedLinks.to(address);

        browser.opens("/sign-in/" + secret)
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer");
        assertThat(browser.cookie(COOKIE)).isNull();
        var answer = browser.presses().statusCode(303).header("Location", "/conferences");

        var cookie = answer.extract().detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge())
                .isBetween(Duration.ofHours(11).toSeconds(), Duration.ofHours(12).toSeconds());
        assertThat(cookie.getValue()).doesNotContain("claire");
        browser.opens("/faq")
                .body(
                        allOf(
                                containsString(address),
                                containsString("Mes conférences"),
                                containsString("action=\"/sign-out\""),
                                not(containsString("href=\"/sign-in\""))));
    }

    @Test
    void goesOnToThePageThatWasWanted() {
        var wanted = browser.opens("/sign-in?to=/admin/audit").statusCode(200).extract().asString();
        assertThat(wanted).contains("value=\"/admin/audit\"");
        browser.presses(Map.of("address", address)).statusCode(303);

        browser.opens("/sign-in/" + MailedLinks.to(address));

        browser.presses().statusCode(303).header("Location", "/admin/audit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/sign-out",
                "/conferences/../confirm/x",
                "/c/of/somebody",
                "/me\r\nSet-Cookie: x=y"
            })
    void leadsNowhereElse(String to) {
        browser.opens("/sign-in");
        var fields = browser.hidden();
        fields.putAll(Map.of("address", address, "to", to));
        browser.sends("/sign-in", fields).statusCode(303);

        browser.opens("/sign-in/" + MailedLinks.to(address));

        browser.presses().statusCode(303).header("Location", "/conferences");
    }

    @Test
    void writesTheAddressAndTheSecretNowhereReadable() {
        asks(address);
        var secret = MailedLinks.to(address);

        var told = Topic.named("access-events").all().toString();
        var kept =
                pool.query("select string_agg(sign_in_link::text, ' ') as all from sign_in_link")
                        .execute()
                        .await()
                        .atMost(PATIENCE)
                        .iterator()
                        .next()
                        .getString("all");

        assertThat(told + kept).doesNotContain(address, "claire", secret);
    }

    @Test
    void mailsOnceForADoublePress() {
        browser.opens("/sign-in");
        var fields = browser.hidden();
        fields.put("address", address);

        browser.sends("/sign-in", fields).statusCode(303);
        browser.sends("/sign-in", fields).statusCode(303);

        assertThat(links()).isEqualTo(1);
        assertThat(MailedLinks.to(address)).isNotBlank();
        assertThat(MailedLinks.allTo(address)).hasSize(1);
    }

    @Test
    void showsTheSameForASecondPressInTheSameBrowser() {
        asks(address);
        browser.opens("/sign-in/" + MailedLinks.to(address));
        var fields = browser.hidden();

        browser.sends("/sign-in/open", fields).statusCode(303);
        browser.loses(COOKIE).sends("/sign-in/open", fields).statusCode(303);

        browser.opens("/faq").body(containsString(address));
    }

    @Test
    void letsInOneBrowserOnly() {
        asks(address);
        var secret = MailedLinks.to(address);
        browser.opens("/sign-in/" + secret);
        browser.presses().statusCode(303);

        var thief = Browser.english();
        thief.opens("/sign-in/" + secret).statusCode(200);
        thief.presses().statusCode(410).body(containsString("This link has been used"));

        assertThat(thief.cookie(COOKIE)).isNull();
    }

    @Test
    void doesNotLetBackInWhoHasSignedOut() {
        asks(address);
        browser.opens("/sign-in/" + MailedLinks.to(address));
        var fields = browser.hidden();
        browser.sends("/sign-in/open", fields).statusCode(303);
        browser.opens("/faq");
        browser.presses().statusCode(303);

        browser.sends("/sign-in/open", fields).statusCode(410);

        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void refusesALinkThatIsOver() {
        asks(address);
        var secret = MailedLinks.to(address);
        pool.preparedQuery(
                        "update sign_in_link set expires_at = now() - interval '1 second' where secret_hash = $1")
                .execute(Tuple.tuple().addBuffer(Buffer.buffer(new Secret(secret).hash())))
                .await()
                .atMost(PATIENCE);

        browser.opens("/sign-in/" + secret);

        browser.presses()
                .statusCode(410)
                .body(allOf(containsString("Ce lien a expiré"), containsString("30\u00a0minutes")));
        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void refusesALinkThatWasAlteredOrGuessed() {
        asks(address);
        var secret = MailedLinks.to(address);
        var altered = (secret.startsWith("A") ? "B" : "A") + secret.substring(1);

        for (var wrong : new String[] {altered, Secret.random().text(), secret.substring(1)}) {
            browser.opens("/sign-in/" + wrong).statusCode(200);
            browser.presses()
                    .statusCode(404)
                    .body(containsString("Ce lien ne permet pas de se connecter"));
        }
        browser.opens("/sign-in/not a secret").statusCode(404);

        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void refusesAnAddressFromElsewhere() {
        browser.opens("/sign-in");

        browser.presses(Map.of("address", "stranger@elsewhere.example"))
                .statusCode(403)
                .body(
                        allOf(
                                containsString("Utilisez votre adresse professionnelle"),
                                containsString("value=\"stranger@elsewhere.example\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Indiquez votre adresse",
        "claire, incomplète",
        "claire@@example.org, incomplète",
        "'claire@example.org,paul@example.org', incomplète"
    })
    void explainsWhatIsNoAddress(String typed, String sentence) {
        browser.opens("/sign-in");

        browser.presses(Map.of("address", typed))
                .statusCode(422)
                .body(allOf(containsString(sentence), containsString("<title>Erreur")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claire.De.La.Tour", "CLAIRE+conf"})
    void takesAddressesAsPeopleHaveThem(String local) {
        var written = local + "." + UUID.randomUUID() + "@Sub.Gouv.EXAMPLE";

        asks(written);

        var mailed =
                local
                        + written.substring(local.length(), written.indexOf('@'))
                        + "@sub.gouv.example";
        assertThat(MailedLinks.to(mailed)).isNotBlank();
    }

    @Test
    void countsWhatAPersonAsksForWhateverTheyAreCalled() {
        var variant = address.replace("@", "+variant@");
        IntStream.range(0, 5).forEach(_ -> asks(address));

        browser.opens("/sign-in");
        browser.presses(Map.of("address", variant))
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body(
                        allOf(
                                containsString("Trop de liens"),
                                containsString("60 minutes"),
                                containsString("value=\"" + variant + "\"")));
    }

    @Test
    void countsWhatANetworkAsksFor() {
        IntStream.range(0, 50)
                .forEach(number -> asks(number + "." + UUID.randomUUID() + "@example.org"));

        browser.opens("/sign-in");
        browser.presses(Map.of("address", address)).statusCode(429);

        browser.with("X-Forwarded-For", someNetwork()).opens("/sign-in");
        browser.presses(Map.of("address", address)).statusCode(303);
    }

    @Test
    void leadsOnWhoHasSignedInAlready() {
        browser.signedInAs(address);

        browser.opens("/sign-in?to=/me").statusCode(303).header("Location", "/me");
    }

    @Test
    void leadsBackWhoKeptTheAddressOfARefusal() {
        browser.opens("/sign-in/open").statusCode(303).header("Location", "/sign-in");
        browser.opens("/sign-out").statusCode(303).header("Location", "/");
    }

    private void asks(String wanted) {
        browser.opens("/sign-in");
        browser.presses(Map.of("address", wanted))
                .statusCode(303)
                .header("Location", "/sign-in/sent");
    }

    private long links() {
        return pool.preparedQuery("select count(*) as links from sign_in_link where person = $1")
                .execute(Tuple.of(person()))
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getLong("links");
    }

    private String person() {
        return sessions.id(EmailAddress.of(address));
    }

    private static String someNetwork() {
        var bits = UUID.randomUUID();
        return "2001:db8:%x:%x::1"
                .formatted(
                        bits.getMostSignificantBits() & 0xffff,
                        bits.getLeastSignificantBits() & 0xffff);
    }
}
