package io.switchboard.simulator.number;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListingNumbersTest {
    private static final String NUMBERS = ACCOUNT + "/number";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void tellsWhatEachOneServes() {
        assertThat(feature("0033199000001")).isEqualTo("conference");
        assertThat(feature("0033199000021")).isEqualTo("redirect");
        assertThat(feature("0033199000023")).isEqualTo("empty");
        assertThat(feature("0033199000041")).isEqualTo("easyHunting");
    }

    @Test
    void leavesOutLinesAndBlocks() {
        assertThat(ovh.caller().get(NUMBERS).body())
                .extracting(it -> it.asText())
                .contains("0033199000001", "0033199000021")
                .doesNotContain("0033199000011", "0033199000001-21");
        assertThat(ovh.caller().get(NUMBERS + "/0033199000011").status()).isEqualTo(404);
    }

    @Test
    void sharesItsDescriptionWithTheFeature() {
        var change = "{\"description\":\"Monday club\",\"featureType\":\"svi\"}";
        ovh.caller().put(NUMBERS + "/0033199000001", change);
        ovh.caller().put(NUMBERS + "/0033199000021", change);
        ovh.caller().put(NUMBERS + "/0033199000041", change);

        assertThat(ovh.caller().get(NUMBER).text("description")).isEqualTo("Monday club");
        assertThat(ovh.caller().get(ACCOUNT + "/redirect/0033199000021").text("description"))
                .isEqualTo("Monday club");
        assertThat(ovh.caller().get(ACCOUNT + "/easyHunting/0033199000041").text("description"))
                .isEqualTo("Monday club");
        assertThat(feature("0033199000021")).isEqualTo("redirect");
    }

    private static String feature(String number) {
        return ovh.caller().get(NUMBERS + "/" + number).text("featureType");
    }
}
