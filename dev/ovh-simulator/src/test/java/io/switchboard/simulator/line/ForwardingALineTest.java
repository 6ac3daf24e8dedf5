package io.switchboard.simulator.line;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardingALineTest {
    private static final String LINE = ACCOUNT + "/line/0033199000011";
    private static final String OPTIONS = LINE + "/options";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void changesWhatIsSentAndLeavesTheRest() {
        var forward =
                "{\"forwardUnconditional\":true,\"forwardUnconditionalNumber\":\"0033199000100\"}";
        assertThat(ovh.caller().put(OPTIONS, forward).status()).isEqualTo(200);

        ovh.caller().put(OPTIONS, "{\"forwardUnconditional\":false}");

        var options = ovh.caller().get(OPTIONS).body();
        assertThat(options.get("forwardUnconditional").asBoolean()).isFalse();
        assertThat(options.get("forwardUnconditionalNumber").asText()).isEqualTo("0033199000100");
        assertThat(options.get("callWaiting").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "forwardUnconditionalNumber \"0199000100\"",
                "forwardUnconditionalNumber \"+33199000100\"",
                "forwardUnconditionalNumber \"0033-1-99\"",
                "forwardUnconditionalNumber 33199000100",
                "forwardUnconditionalNature \"pigeon\"",
                "forwardUnconditional \"true\"",
                "forwardNoReplyDelay \"20\"",
                "ipRestrictions \"10.0.0.0/8\"",
                "ipRestrictions [\"somewhere\"]",
                "language \"Latin\"",
                "colour \"red\"",
            })
    void refusesWhatDoesNotFitByName(String field, String value) {
        var before = ovh.caller().get(OPTIONS).body();

        var refused = ovh.caller().put(OPTIONS, "{\"%s\":%s}".formatted(field, value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("message")).contains("[" + field + "]");
        assertThat(ovh.caller().get(OPTIONS).body()).isEqualTo(before);
    }

    @Test
    void keepsWhatOnlyOvhSets() {
        var change = "{\"description\":\"Front desk\",\"infrastructure\":\"mgcp\"}";

        assertThat(ovh.caller().put(LINE, change).status()).isEqualTo(200);

        var line = ovh.caller().get(LINE);
        assertThat(line.text("description")).isEqualTo("Front desk");
        assertThat(line.text("infrastructure")).isEqualTo("sip");
    }

    @Test
    void findsLinesUnderTheirOwnAccountOnly() {
        ovh.admin("POST", "/admin/accounts", "{\"billingAccount\":\"bb2222222-ovh-1\"}");
        var line = "{\"serviceName\":\"0033199000031\",\"billingAccount\":\"bb2222222-ovh-1\"}";
        assertThat(ovh.admin("POST", "/admin/lines", line).status()).isEqualTo(201);

        assertThat(ovh.caller().get("/telephony/bb2222222-ovh-1/line").body())
                .hasToString("[\"0033199000031\"]");
        assertThat(ovh.caller().get(ACCOUNT + "/line/0033199000031").status()).isEqualTo(404);
        assertThat(ovh.caller().get(ACCOUNT + "/line").body())
                .hasToString("[\"0033199000011\",\"0033199000012\",\"0033199000013\"]");
    }

    @Test
    void refusesALineThatCannotBe() {
        var taken = "{\"serviceName\":\"0033199000021\"}";
        var lost = "{\"serviceName\":\"0033199000031\",\"billingAccount\":\"nobody\"}";

        assertThat(ovh.admin("POST", "/admin/lines", taken).status()).isEqualTo(409);
        assertThat(ovh.admin("POST", "/admin/lines", lost).status()).isEqualTo(404);
        assertThat(ovh.admin("POST", "/admin/lines", "{\"serviceName\":\"31\"}").text("field"))
                .isEqualTo("serviceName");
        assertThat(ovh.admin("POST", "/admin/lines", "{}").text("field")).isEqualTo("serviceName");
    }
}
