package io.switchboard.simulator.ring;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereACallRingsTest {
    private static final String OPTIONS = ACCOUNT + "/line/0033199000011/options";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void isTheLineBehindAnAlias() {
        var route = dialled("0033199000021");

        assertThat(route.get("outcome").asText()).isEqualTo("phone");
        assertThat(route.get("rings")).hasToString("[\"0033199000011\"]");
        assertThat(route.get("way")).hasToString("[\"0033199000021\",\"0033199000011\"]");
    }

    @Test
    void isThePhoneThatTheLineIsForwardedTo() {
        forward("Unconditional", "0033199000100");

        assertThat(dialled("0033199000021").get("rings")).hasToString("[\"0033199000100\"]");

        ovh.caller().put(OPTIONS, "{\"forwardUnconditional\":false}");
        assertThat(dialled("0033199000021").get("rings")).hasToString("[\"0033199000011\"]");
    }

    @ParameterizedTest
    @CsvSource({"Busy,busy", "NoReply,silent", "Backup,unregistered"})
    void dependsOnThePhone(String kind, String phone) {
        assertThat(dialled("0033199000021", phone).get("outcome").asText()).isEqualTo("nobody");

        forward(kind, "0033199000100");

        assertThat(dialled("0033199000021", phone).get("rings")).hasToString("[\"0033199000100\"]");
        assertThat(dialled("0033199000021").get("rings")).hasToString("[\"0033199000011\"]");
    }

    @Test
    void mayBeAVoicemail() {
        ovh.caller()
                .put(
                        OPTIONS,
                        "{\"forwardUnconditional\":true,\"forwardUnconditionalNature\":\"voicemail\"}");

        assertThat(dialled("0033199000021").get("outcome").asText()).isEqualTo("voicemail");
    }

    @Test
    void isNowhereInACircle() {
        forward("Unconditional", "0033199000021");

        assertThat(dialled("0033199000021").get("outcome").asText()).isEqualTo("loop");
    }

    @Test
    void isEveryAgentOfAnOpenQueue() {
        forward("Unconditional", "0033199000042");
        assertThat(dialled("0033199000041").get("outcome").asText()).isEqualTo("closed");
        var times = ACCOUNT + "/easyHunting/0033199000042/timeConditions";
        ovh.caller().put(times, "{\"enable\":false}");

        var route = dialled("0033199000021");

        assertThat(route.get("outcome").asText()).isEqualTo("queue");
        assertThat(route.get("rings")).hasToString("[\"0033199000013\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "0033199000001,conference",
        "0033199000023,nobody",
        "0033199000100,phone",
        "0033199000011,phone"
    })
    void isToldForAnyNumber(String number, String outcome) {
        assertThat(dialled(number).get("outcome").asText()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"number,12", "number,null", "phone,7", "phone,\"asleep\"", "colour,7"})
    void refusesASlipByName(String field, String value) {
        var body =
                field.equals("number")
                        ? "{\"number\":%s}"
                        : "{\"number\":\"0033199000021\",\"" + field + "\":%s}";

        var refused = ovh.admin("POST", "/admin/ring", body.formatted(value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo(field);
    }

    private static void forward(String kind, String number) {
        ovh.caller()
                .put(
                        OPTIONS,
                        "{\"forward%1$s\":true,\"forward%1$sNumber\":\"%2$s\"}"
                                .formatted(kind, number));
    }

    private static JsonNode dialled(String number) {
        return dialled(number, "free");
    }

    private static JsonNode dialled(String number, String phone) {
        return ovh.admin(
                        "POST",
                        "/admin/ring",
                        "{\"number\":\"%s\",\"phone\":\"%s\"}".formatted(number, phone))
                .body();
    }
}
