package io.switchboard.simulator.signature;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallingWithASignatureTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void isAcceptedUnderBothFormsOfTheAddress() {
        assertThat(ovh.caller().get("/telephony").status()).isEqualTo(200);
        assertThat(ovh.caller().withPrefix("/v1").get("/telephony").status()).isEqualTo(200);
    }

    @Test
    void isRefusedWhenTheOtherFormWasSigned() {
        var signedAsV1 = ovh.caller().signingFor(ovh.origin() + "/v1").withPrefix("");

        var reply = signedAsV1.get("/1.0/telephony");

        assertRefused(reply, 400, "INVALID_SIGNATURE", "Invalid signature");
    }

    @Test
    void coversWhatAProxySaysOfTheScheme() {
        var behindTls =
                ovh.caller()
                        .signingFor(ovh.origin().toString().replace("http:", "https:"))
                        .sending(Map.of("X-Forwarded-Proto", "https"));

        assertThat(behindTls.get("/telephony").status()).isEqualTo(200);
        assertThat(behindTls.sending(Map.of()).get("/telephony").status()).isEqualTo(400);
    }

    @Test
    void coversTheHostAsSent() {
        var named =
                ovh.caller()
                        .signingFor("https://eu.api.ovh.com")
                        .sending(Map.of("X-Forwarded-Proto", "https", "Host", "eu.api.ovh.com"));

        assertThat(named.get("/telephony").status()).isEqualTo(200);
    }

    @Test
    void mayLeaveOutThePortAsOvhsNodeClientDoes() {
        var port = ":" + ovh.origin().getPort();

        var withoutPort = ovh.caller().signingFor(ovh.origin().toString().replace(port, ""));

        assertThat(withoutPort.get("/telephony").status()).isEqualTo(200);
    }

    @Test
    void coversPathAndQueryStillEncoded() {
        var path = NUMBER.replace("ovh-1", "ovh%2D1") + "/histories";
        var query = "?dateBegin.from=2026-01-01T00%3A00%3A00%2B01%3A00";

        assertThat(ovh.caller().get(path + query).status()).isEqualTo(200);
    }

    @Test
    void coversEveryByteOfTheBody() {
        var reply = ovh.caller().post(NUMBER + "/rooms", "{ \"roomNumber\" : 123456789\n}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().get("roomNumber").asLong()).isEqualTo(123456789);
    }

    @Test
    void isRefusedWithAWrongSecret() {
        assertRefused(
                ovh.caller().withSecret("wrong").get("/telephony"),
                400,
                "INVALID_SIGNATURE",
                "Invalid signature");
    }

    @Test
    void isRefusedWithAnUnknownApplication() {
        assertRefused(
                ovh.caller().withApplication("nobody").get("/telephony"),
                403,
                "INVALID_KEY",
                "This application key is invalid");
    }

    @Test
    void isRefusedWithAnUnknownConsumerKey() {
        assertRefused(
                ovh.caller().withConsumer("nobody").get("/telephony"),
                403,
                "NOT_CREDENTIAL",
                "This credential does not exist");
        assertThat(ovh.caller().unsigned("GET", "/telephony", "").text("errorCode"))
                .isEqualTo("NOT_CREDENTIAL");
    }

    @Test
    void isRefusedWhenItsTimeIsTooFarOff() {
        for (var minutes : new int[] {8, -8}) {
            var stale = ovh.caller().behind(Duration.ofMinutes(minutes)).get("/telephony");

            assertRefused(stale, 400, "QUERY_TIME_OUT", "Query out of time");
        }
        assertThat(ovh.caller().behind(Duration.ofSeconds(20)).get("/telephony").status())
                .isEqualTo(200);
    }

    @Test
    void isNotAskedForTheTime() {
        var time = ovh.caller().withApplication("nobody").unsigned("GET", "/auth/time", "");

        assertThat(time.body().asLong())
                .isBetween(Instant.now().getEpochSecond() - 2, Instant.now().getEpochSecond() + 2);
    }

    @Test
    void isAnsweredWithAnIdAndTheTime() {
        var first = ovh.caller().get("/telephony");
        var second = ovh.caller().get("/nowhere");

        assertThat(first.header("X-OVH-QUERYID")).isNotBlank();
        assertThat(second.header("x-ovh-queryid"))
                .isNotBlank()
                .isNotEqualTo(first.header("X-OVH-QUERYID"));
        assertThat(dateOf(first)).isBetween(Instant.now().minusSeconds(5), Instant.now());
    }

    private static Instant dateOf(Reply reply) {
        return ZonedDateTime.parse(reply.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    private static void assertRefused(Reply reply, int status, String code, String message) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("errorCode")).isEqualTo(code);
        assertThat(reply.text("httpCode")).startsWith(status + " ");
        assertThat(reply.text("message")).isEqualTo(message);
        assertThat(reply.body().has("class")).isFalse();
    }
}
