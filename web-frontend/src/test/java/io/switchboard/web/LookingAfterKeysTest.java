package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys to OVH, and taking one away from whoever has it. */
@WebTest
class LookingAfterKeysTest {

    private static final String REVOKING = "credentials/revoking";

    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();

    @BeforeEach
    void signIn() {
        browser.signedIn();
        english.signedIn();
    }

    @Test
    void showsWhoMayDoWhat() {
        browser.opens("/admin/keys")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("badge-good\">accepté"),
                                containsString("badge-good\">la nôtre"),
                                containsString("<strong>Vieux script</strong>"),
                                containsString("badge-wait\">sans fin"),
                                containsString("badge-bad\">accès à tout"),
                                containsString("Programme sans nom"),
                                containsString("dimanche 20 décembre 2026"),
                                containsString("badge-over\">expirée"),
                                containsString("<code>DELETE /*</code>"),
                                containsString("192.0.2.0/24")));
        english.opens("/admin/keys")
                .body(
                        allOf(
                                containsString("All keys of the account"),
                                containsString("badge-bad\">access to everything"),
                                containsString("Program without a name")));
    }

    @Test
    void offersToRevokeWhatIsAliveAndNotOurs() {
        browser.opens("/admin/keys")
                .body(
                        allOf(
                                containsString("href=\"/admin/keys/1002/revoke\""),
                                containsString("href=\"/admin/keys/1003/revoke\""),
                                not(containsString("/1001/revoke")),
                                not(containsString("/1004/revoke"))));
    }

    @Test
    void showsOurAccessWhenItMayNotSeeTheOthers() {
        GatewayRemote.refuses("credentials", 502, "ovh-refuses-us");

        browser.opens("/admin/keys")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("badge-good\">accepté"),
                                containsString("n’a pas le droit de voir les autres clés"),
                                not(containsString("Vieux script"))));
        english.opens("/admin/keys").body(containsString("may not see the other keys"));
    }

    @Test
    void saysWhenTheListIsOld() {
        GatewayRemote.answers(
                "credentials",
                """
                {"what": [], "at": "2026-11-21T19:14:00Z", "stale": true}
                """);

        browser.opens("/admin/keys")
                .statusCode(200)
                .body(containsString("samedi 21 novembre 2026 à 20\u00a0h\u00a014"));
    }

    @Test
    void revokesAfterAQuestion() {
        browser.opens("/admin/keys/1002/revoke")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Révoquer cette clé\u00a0?"),
                                containsString("Vieux script")));
        assertThat(GatewayRemote.asked(REVOKING)).isEmpty();

        browser.sends("/admin/keys/1002/revoke", browser.hidden())
                .statusCode(303)
                .header("Location", "/admin/keys/revoked");
        browser.opens("/admin/keys/revoked").body(containsString("La clé est révoquée"));
        english.opens("/admin/keys/revoked").body(containsString("The key is revoked"));

        var asked = GatewayRemote.asked(REVOKING);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst())
                .containsEntry("body", "{\"id\":1002}")
                .containsEntry("person", "anne");
    }

    @Test
    void revokesOnceHoweverOftenTheButtonIsPressed() {
        browser.opens("/admin/keys/1002/revoke");
        var form = browser.hidden();

        browser.sends("/admin/keys/1002/revoke", form).statusCode(303);
        browser.sends("/admin/keys/1002/revoke", form).statusCode(303);

        assertThat(GatewayRemote.asked(REVOKING))
                .extracting("key")
                .hasSize(2)
                .containsOnly(GatewayRemote.asked(REVOKING).getFirst().get("key"));
        assertThat(GatewayRemote.asked(REVOKING).getFirst().get("key")).hasSizeBetween(20, 100);
    }

    @Test
    void takesNoFormWithoutItsToken() {
        browser.opens("/admin/keys/1002/revoke");

        browser.sends("/admin/keys/1002/revoke", Map.of("request", "x")).statusCode(400);

        assertThat(GatewayRemote.asked(REVOKING)).isEmpty();
    }

    @Test
    void doesNotRevokeWhatTheGatewayLivesOn() {
        browser.opens("/admin/keys/1001/revoke")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Celle-ci ne se révoque pas ici"),
                                not(containsString("Oui, révoquer"))));
        GatewayRemote.refuses(REVOKING, 409, "own-credential");

        browser.sends("/admin/keys/1001/revoke", browser.hidden())
                .statusCode(409)
                .body(containsString("Celle-ci ne se révoque pas ici"));
        english.opens("/admin/keys/1001/revoke").body(containsString("cannot be revoked here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "0", "x", "12345678901234567890"})
    void knowsNoOthers(String id) {
        browser.opens("/admin/keys/" + id + "/revoke")
                .statusCode(404)
                .body(containsString("Cette page n’existe pas"));
    }

    @Test
    void saysWhenOvhDoesNotSayWhetherItWasDone() {
        browser.opens("/admin/keys/1002/revoke");
        GatewayRemote.refuses(REVOKING, 503, "ovh-silent");

        browser.sends("/admin/keys/1002/revoke", browser.hidden())
                .statusCode(503)
                .header("Retry-After", startsWith("30"))
                .body(containsString("OVH n’a pas dit si c’est fait"));
    }
}
