package io.switchboard.simulator.credential;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The key that is there at first: how it ends, and how it loses rights. */
class LosingRightsTest {
    private static final String KEY = "/admin/credentials/1002";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @ParameterizedTest
    @ValueSource(ints = {30, 7, 2, 1})
    void endsInSoManyDays(int days) {
        var end = Instant.now().plus(Duration.ofDays(days));

        patch("{\"expiration\":\"%s\"}".formatted(end));

        var credential = ovh.caller().get("/auth/currentCredential").body();
        assertThat(credential.get("status").asText()).isEqualTo("validated");
        assertThat(Instant.parse(credential.get("expiration").asText()))
                .isBetween(end.minusSeconds(1), end);
        ovh.moveClock(Duration.ofDays(days));
        var late = ovh.caller().behind(Duration.ofDays(-days)).get("/telephony");
        assertThat(late.text("errorCode")).isEqualTo("INVALID_CREDENTIAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "refused", "pendingValidation"})
    void isNoLongerValid(String status) {
        var changed = patch("{\"status\":\"%s\"}".formatted(status));

        assertThat(changed.text("status")).isEqualTo(status);
        var refused = ovh.caller().get("/telephony");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("errorCode")).isEqualTo("INVALID_CREDENTIAL");
        patch("{\"status\":\"validated\"}");
        assertThat(ovh.caller().get("/telephony").status()).isEqualTo(200);
    }

    @Test
    void missesARule() {
        patch(
                """
                {"rules":[{"method":"GET","path":"/auth/currentCredential"},
                          {"method":"GET","path":"/telephony/*"}]}""");

        assertThat(ovh.caller().get(NUMBER + "/rooms").status()).isEqualTo(200);
        var missing = ovh.caller().post(NUMBER + "/rooms", "{}");
        assertThat(missing.text("errorCode")).isEqualTo("NOT_GRANTED_CALL");
        assertThat(ovh.caller().get("/auth/currentCredential").body().get("rules")).hasSize(2);
    }

    @Test
    void isRevoked() {
        assertThat(ovh.admin("DELETE", KEY, "").status()).isEqualTo(204);

        assertThat(ovh.caller().get("/telephony").text("errorCode"))
                .isEqualTo("INVALID_CREDENTIAL");
        assertThat(ovh.admin("GET", KEY, "").status()).isEqualTo(404);
    }

    @Test
    void isShownWithoutTheKeyItself() {
        var all = ovh.admin("GET", "/admin/credentials", "").body();

        assertThat(all).hasSize(1);
        assertThat(all.get(0)).isEqualTo(ovh.admin("GET", KEY, "").body());
        assertThat(all.toString()).contains("validated").doesNotContain("switchboard-dev-consumer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expiration | tomorrow",
                "expiration | 7",
                "status | revoked",
                "rules | {}",
                "rules | [{\"method\":\"PATCH\",\"path\":\"/*\"}]",
                "rules | [7]",
                "colour | 1",
            })
    void staysAsItIsWhenTheChangeCannotBe(String field, String value) {
        var before = ovh.admin("GET", KEY, "").body();
        var json = Character.isLetter(value.charAt(0)) ? "\"" + value + "\"" : value;

        var refused = ovh.admin("PATCH", KEY, "{\"%s\":%s}".formatted(field, json));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo(field);
        assertThat(ovh.admin("GET", KEY, "").body()).isEqualTo(before);
    }

    private static Reply patch(String change) {
        var changed = ovh.admin("PATCH", KEY, change);
        assertThat(changed.status()).as(new String(changed.bytes())).isEqualTo(200);
        return changed;
    }
}
