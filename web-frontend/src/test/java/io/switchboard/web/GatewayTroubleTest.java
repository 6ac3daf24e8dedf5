package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators read when the gateway does not do what they ask for. */
@WebTest
class GatewayTroubleTest {

    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();

    @BeforeEach
    void signIn() {
        browser.signedIn();
        english.signedIn();
    }

    @ParameterizedTest
    @CsvSource({
        "503, ovh-away, 503, OVH ne répond pas pour l’instant, OVH does not answer at the moment",
        "429, ovh-busy, 503, OVH ne répond pas pour l’instant, OVH does not answer at the moment",
        "503, ovh-silent, 503, OVH n’a pas dit si c’est fait, did not say whether it was done",
        "502, ovh-refuses-us, 502, OVH refuse cela à notre clé, OVH refuses this to our key",
        "502, ovh-refuses-request, 502, OVH n’accepte pas cette demande, OVH does not accept this",
        "403, forbidden, 502, La passerelle ne nous laisse pas faire, does not let us",
        "401, unauthorized, 502, WEB_FRONTEND_PUBLIC_KEY, WEB_FRONTEND_PUBLIC_KEY",
        "409, change-under-way, 409, Ce changement est en cours, This change is under way",
        "500, internal, 503, La passerelle ne répond pas, The gateway does not answer"
    })
    void isPutIntoWords(int status, String slug, int shown, String french, String second) {
        GatewayRemote.refuses("state", status, slug);

        browser.opens("/admin")
                .statusCode(shown)
                .header("Cache-Control", "no-store")
                .body(allOf(containsString(french), containsString("href=\"/admin/audit\"")));
        english.opens("/admin").statusCode(shown).body(containsString(second));
    }

    @Test
    void saysThatTheGatewayIsSilent() {
        GatewayRemote.isSilent("state");

        browser.opens("/admin")
                .statusCode(503)
                .header("Retry-After", "30")
                .body(containsString("La passerelle ne répond pas"));
        assertThat(GatewayRemote.asked("state")).as("asked once more").hasSize(2);
    }

    @Test
    void showsABugByItsReferenceAlone() {
        GatewayRemote.refuses("state", 400, "invalid");

        browser.opens("/admin")
                .statusCode(500)
                .body(allOf(containsString("sous la référence"), not(containsString("invalid"))));
    }
}
