package io.switchboard.simulator.oauth;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.Caller;
import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallingWithAnAccessTokenTest {
    private static final String ACCOUNT = "/admin/service-accounts/switchboard-dev-client";
    private static final String ASKING = "grant_type=client_credentials&scope=all";
    private static final String PAIR =
            "&client_id=switchboard-dev-client&client_secret=switchboard-dev-client-secret";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void needsNoSignatureAndNoClock() {
        var issued = token(ASKING + PAIR);

        assertThat(issued.status()).isEqualTo(200);
        assertThat(issued.text("token_type")).isEqualTo("Bearer");
        assertThat(issued.body().get("expires_in").asInt()).isEqualTo(3599);
        var bearer = bearer(issued.text("access_token"));
        assertThat(bearer.unsigned("GET", "/telephony", "").status()).isEqualTo(200);
        var room = bearer.unsigned("POST", NUMBER + "/rooms", "{}");
        assertThat(room.body().get("roomNumber").isNumber()).isTrue();
        assertThat(bearer.unsigned("GET", "/auth/currentCredential", "").status()).isEqualTo(404);
    }

    @Test
    void takesThePairInTheHeaderToo() {
        var pair = "switchboard-dev-client:switchboard-dev-client-secret";
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes());

        var issued = token(ASKING, basic);

        assertThat(issued.text("access_token")).isNotBlank();
    }

    @Test
    void isToldOfAWrongPairWithStatus200() {
        var wrong = "&client_id=switchboard-dev-client&client_secret=wrong";

        var refused = token(ASKING + wrong);

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).hasToString("{\"error\":\"invalid_client\"}");
    }

    @Test
    void asksInOneWayOnly() {
        assertThat(token("grant_type=password&scope=all" + PAIR).status()).isEqualTo(400);
        assertThat(token("grant_type=client_credentials" + PAIR).text("error"))
                .isEqualTo("invalid_scope");
    }

    @Test
    void endsWithItsHour() {
        var bearer = validToken();

        ovh.moveClock(Duration.ofSeconds(3590));
        assertThat(bearer.unsigned("GET", "/telephony", "").status()).isEqualTo(200);
        ovh.moveClock(Duration.ofSeconds(3600));

        assertUnauthorized(bearer.unsigned("GET", "/telephony", ""));
    }

    @Test
    void isRefusedOnceItsTokenIsRevoked() {
        var bearer = validToken();

        assertThat(ovh.admin("DELETE", ACCOUNT + "/tokens", "").status()).isEqualTo(204);

        assertUnauthorized(bearer.unsigned("GET", "/telephony", ""));
        assertUnauthorized(bearer("invented").unsigned("GET", "/telephony", ""));
        assertThat(validToken().unsigned("GET", "/telephony", "").status()).isEqualTo(200);
    }

    @Test
    void lacksTheRightsThatWereTakenAway() {
        for (var right : new String[] {"telephony:apiovh:conference/rooms/*", "*/rooms"}) {
            deny(right);

            var bearer = validToken();
            var refused = bearer.unsigned("POST", NUMBER + "/rooms", "{}");

            assertThat(refused.status()).as(right).isEqualTo(403);
            assertThat(refused.text("class")).isEqualTo("Client::Forbidden");
            var details = refused.body().get("details");
            assertThat(details.get("unauthorizedActionsByIAM").asText())
                    .isEqualTo("telephony:apiovh:conference/rooms/create");
            assertThat(bearer.unsigned("GET", NUMBER, "").status()).isEqualTo(200);
            assertThat(ovh.caller().post(NUMBER + "/rooms", "{}").status()).isEqualTo(200);
        }
    }

    @Test
    void getsThemBackOnReset() {
        deny("*");
        assertThat(ovh.admin("GET", ACCOUNT, "").body().get("denied")).hasToString("[\"*\"]");

        ovh.admin("POST", "/admin/reset", "");

        assertThat(ovh.admin("GET", ACCOUNT, "").body().get("denied")).isEmpty();
        assertThat(ovh.admin("GET", "/admin/service-accounts/nobody", "").status()).isEqualTo(404);
    }

    @Test
    void mayGetAPageInsteadOfAToken() {
        ovh.admin("PUT", "/admin/faults", "{\"tokenHtmlRate\":1}");

        var page = token(ASKING + PAIR);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(ovh.caller().get("/telephony").status()).isEqualTo(200);
    }

    private static void deny(String right) {
        assertThat(ovh.admin("PUT", ACCOUNT, "{\"denied\":[\"%s\"]}".formatted(right)).status())
                .isEqualTo(200);
    }

    private static Caller validToken() {
        return bearer(token(ASKING + PAIR).text("access_token"));
    }

    private static Caller bearer(String token) {
        return ovh.caller().sending(Map.of("Authorization", "Bearer " + token));
    }

    private static Reply token(String form) {
        return token(form, "none");
    }

    private static Reply token(String form, String authorization) {
        var type = "application/x-www-form-urlencoded";
        return ovh.caller()
                .withPrefix("")
                .sending(Map.of("Content-Type", type, "Authorization", authorization))
                .unsigned("POST", "/auth/oauth2/token", form);
    }

    private static void assertUnauthorized(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("class")).isEqualTo("Client::Unauthorized");
    }
}
