package io.switchboard.simulator.credential;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.Caller;
import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AskingForAConsumerKeyTest {
    private static final String READ_ACCOUNTS =
            """
            {"accessRules":[{"method":"GET","path":"/auth/currentCredential"},
                            {"method":"GET","path":"/telephony/*"}]}""";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void givesAKeyThatAPersonMustValidate() {
        var asked = ask(READ_ACCOUNTS);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text("state")).isEqualTo("pendingValidation");
        var tooEarly = caller(asked).get(ACCOUNT);
        assertThat(tooEarly.status()).isEqualTo(403);
        assertThat(tooEarly.text("errorCode")).isEqualTo("INVALID_CREDENTIAL");

        var page = ovh.admin("GET", pageOf(asked), "");
        assertThat(new String(page.bytes())).contains("GET /telephony/*").contains("<button>");
        ovh.admin("POST", pageOf(asked), "");

        assertThat(caller(asked).get(ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void grantsOnlyWhatWasAskedFor() {
        var caller = validated(READ_ACCOUNTS, "");

        assertThat(caller.get(NUMBER + "/rooms").status()).isEqualTo(200);
        assertNotGranted(caller.post(NUMBER + "/rooms", "{}"));
        assertNotGranted(caller.get("/telephony"));
        assertNotGranted(caller.get("/me/api/application"));
    }

    @Test
    void showsTheCredentialToWhoHoldsIt() {
        var caller = validated(READ_ACCOUNTS, "");

        var credential = caller.get("/auth/currentCredential").body();

        assertThat(credential.get("status").asText()).isEqualTo("validated");
        assertThat(credential.get("expiration").isNull()).isTrue();
        assertThat(credential.get("rules").get(1).get("path").asText()).isEqualTo("/telephony/*");
        assertThat(credential.toString()).doesNotContain(caller.consumer());
    }

    @Test
    void endsWhenTheGivenTimeIsOver() {
        var caller = validated(READ_ACCOUNTS, "?validitySeconds=3600");
        assertThat(caller.get(ACCOUNT).status()).isEqualTo(200);

        ovh.moveClock(Duration.ofHours(2));

        var late = caller.behind(Duration.ofHours(-2)).get(ACCOUNT);
        assertThat(late.text("errorCode")).isEqualTo("INVALID_CREDENTIAL");
    }

    @Test
    void canBeRefused() {
        var asked = ask(READ_ACCOUNTS);

        ovh.admin("POST", pageOf(asked).replace("/validate", "/refuse"), "");

        assertThat(caller(asked).get(ACCOUNT).text("errorCode")).isEqualTo("INVALID_CREDENTIAL");
        assertThat(ovh.admin("POST", pageOf(asked), "").status()).isEqualTo(404);
    }

    @Test
    void needsAKnownApplicationAndSoundRules() {
        var stranger = ovh.caller().withApplication("nobody");
        var badRules = "{\"accessRules\":[{\"method\":\"PATCH\",\"path\":\"/*\"}]}";

        assertThat(stranger.unsigned("POST", "/auth/credential", "{}").text("errorCode"))
                .isEqualTo("INVALID_KEY");
        assertThat(ask(badRules).status()).isEqualTo(400);
    }

    @Test
    void isListedAndRevokedByTheAccount() {
        var caller = validated(READ_ACCOUNTS, "");
        var validated = ovh.caller().get("/me/api/credential?status=validated").body();
        var id = validated.get(validated.size() - 1).asLong();

        assertThat(ovh.caller().delete("/me/api/credential/" + id).status()).isEqualTo(200);

        assertThat(caller.get(ACCOUNT).text("errorCode")).isEqualTo("INVALID_CREDENTIAL");
        assertThat(ovh.caller().get("/me/api/credential/" + id).status()).isEqualTo(404);
    }

    @Test
    void isOverOnceTheApplicationIsDeleted() {
        var id = ovh.caller().get("/me/api/application").body().get(0).asLong();
        var application = ovh.caller().get("/me/api/application/" + id);
        assertThat(application.text("applicationKey")).isEqualTo("switchboard-dev-app");
        assertThat(application.body().toString()).doesNotContain("switchboard-dev-secret");

        ovh.caller().delete("/me/api/application/" + id);

        assertThat(ovh.caller().get("/telephony").text("errorCode")).isEqualTo("INVALID_KEY");
    }

    @Test
    void mayBeTiedToAddresses() {
        var id = ovh.caller().get("/me/api/credential").body().get(0).asLong();
        var path = "/me/api/credential/" + id;

        ovh.caller().put(path, "{\"allowedIPs\":[\"192.0.2.0/24\"],\"status\":\"refused\"}");

        var inside = ovh.caller().sending(Map.of("X-Forwarded-For", "198.51.100.1, 192.0.2.7"));
        var credential = inside.get(path).body();
        assertThat(credential.get("allowedIPs").get(0).asText()).isEqualTo("192.0.2.0/24");
        assertThat(credential.get("status").asText()).isEqualTo("validated");
        assertThat(inside.put(path, "{\"allowedIPs\":[7]}").status()).isEqualTo(400);
        assertThat(inside.put(path, "{\"allowedIPs\":[\"192.0.2.0/33\"]}").status()).isEqualTo(400);
        var outside = ovh.caller().get(path);
        assertThat(outside.status()).isEqualTo(403);
        assertThat(outside.text("errorCode")).isEqualTo("NOT_GRANTED_CALL");
    }

    private static Caller validated(String request, String validity) {
        var asked = ask(request);
        ovh.admin("POST", pageOf(asked) + validity, "");
        return caller(asked);
    }

    private static Reply ask(String request) {
        return ovh.caller().unsigned("POST", "/auth/credential", request);
    }

    private static Caller caller(Reply asked) {
        return ovh.caller().withConsumer(asked.text("consumerKey"));
    }

    private static String pageOf(Reply asked) {
        var page = URI.create(asked.text("validationUrl"));
        assertThat(page.getAuthority()).isEqualTo(ovh.origin().getAuthority());
        return page.getPath();
    }

    private static void assertNotGranted(Reply reply) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("errorCode")).isEqualTo("NOT_GRANTED_CALL");
        assertThat(reply.text("message")).isEqualTo("This call has not been granted");
    }
}
