package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the gateway stands with OVH, as administrators see it. */
@WebTest
class StandingTest {

    private static final String STATE =
            """
            {"ovh": %s, "breaker": "%s", "tokens": 0.2, "pace": %s, "rate": 5.0, "replicas": 1, "waiting": {}, "clockDifference": "%s"}
            """;
    private static final String ACCESS =
            """
            {"means": "consumer-key", "accepted": %s, "trouble": "%s", "expiresAt": %s, "missing": ["PUT /telephony/*"],
             "superfluous": [], "checkedAt": "2026-11-21T19:14:00Z"}
            """;

    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();

    @BeforeEach
    void signIn() {
        browser.signedIn();
        english.signedIn();
    }

    @Test
    void saysFirstThatAllIsWell() {
        browser.opens("/admin")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("Tout va bien avec OVH"),
                                containsString("ticket-good"),
                                containsString("clé de consommateur, acceptée"),
                                containsString("Sans date de fin"),
                                containsString("17 possibles tout de suite"),
                                containsString("du rythme de 5 par seconde"),
                                containsString("Travaux de fond\u00a0: 12."),
                                containsString("0,4\u00a0s"),
                                not(containsString("Ce qu’il y a à faire"))));
        english.opens("/admin")
                .body(
                        allOf(
                                containsString("All is well with OVH"),
                                containsString("17 possible at once"),
                                containsString("0.4 s")));
    }

    @Test
    void asksInTheNameOfWhoSignedIn() {
        browser.opens("/admin").statusCode(200);

        assertThat(GatewayRemote.asked("state")).extracting("person").containsOnly("anne");
        assertThat(GatewayRemote.asked("credentials/ours"))
                .extracting("person")
                .containsOnly("anne");
    }

    @ParameterizedTest
    @CsvSource({
        "expired, Notre clé a expiré, Our key has expired",
        "revoked, Notre clé a été révoquée, Our key was revoked",
        "unknown-key, OVH ne connaît pas notre clé, OVH does not know our key",
        "missing-rules, Il manque des droits à notre clé, Our key lacks rights"
    })
    void saysWhatToDoAboutOurKey(String trouble, String french, String second) {
        GatewayRemote.answers("credentials/ours", ACCESS.formatted("false", trouble, "null"));

        browser.opens("/admin")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("La passerelle ne peut pas travailler avec OVH"),
                                containsString(french),
                                containsString("emandez une nouvelle clé")));
        english.opens("/admin").body(containsString(second));
    }

    @Test
    void namesTheRulesThatAreMissing() {
        GatewayRemote.answers(
                "credentials/ours", ACCESS.formatted("false", "missing-rules", "null"));

        browser.opens("/admin").body(containsString("<code>PUT /telephony/*</code>"));
    }

    @Test
    void doesNotCryOverRulesThatAreMissingWhileTheRestWorks() {
        GatewayRemote.answers(
                "credentials/ours", ACCESS.formatted("true", "missing-rules", "null"));

        browser.opens("/admin")
                .body(
                        allOf(
                                containsString("À surveiller"),
                                containsString("Il manque des droits à notre clé")));
    }

    @Test
    void warnsBeforeOurKeyEnds() {
        var end = Instant.now().plus(Duration.ofHours(25));
        GatewayRemote.answers("credentials/ours", ACCESS.formatted("true", "", "\"" + end + "\""));

        browser.opens("/admin")
                .body(
                        allOf(
                                containsString("À surveiller"),
                                containsString("Notre clé expire dans 2\u00a0jours")));
        english.opens("/admin").body(containsString("Our key expires in 2 days"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, closed, 1.0, PT0S, 'OVH ne répond pas, ou refuse nos appels', 'OVH does not answer, or refuses our calls'",
        "true, open, 1.0, PT0S, La passerelle ménage OVH après des échecs, The gateway spares OVH",
        "true, closed, 0.5, PT0S, OVH nous a trouvés trop rapides, at 50% of its pace",
        "true, closed, 1.0, PT-45S, s’écarte de 45\u00a0s de celle d’OVH, is 45 s away from OVH’s"
    })
    void saysWhatIsWrongWithOvh(
            String ovh, String breaker, String pace, String clock, String french, String second) {
        GatewayRemote.answers("state", STATE.formatted(ovh, breaker, pace, clock));

        browser.opens("/admin").statusCode(200).body(containsString(french));
        english.opens("/admin").body(containsString(second));
    }

    @Test
    void showsTheStateWhenOurAccessCannotBeChecked() {
        GatewayRemote.refuses("credentials/ours", 503, "ovh-away");

        browser.opens("/admin")
                .statusCode(200)
                .body(containsString("Notre accès n’a pas pu être vérifié"));
    }
}
