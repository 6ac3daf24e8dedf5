package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code OVH_READ_ONLY}. */
class LookingOnOnlyTest {

    static Stream<Operation> changes() {
        return Stream.of(Operation.values())
                .filter(Operation::changes)
                .filter(it -> it != Operation.REQUEST_CREDENTIAL);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noChangeIsSent(Operation change) {
        var parameters = Collections.nCopies(change.template().split("[{]").length, "1");
        // Whatever would send it is not there.
        var client = new OvhClient(null, null, null, null, null, new ReadOnly(config("true")));

        var sent = client.send(() -> OvhCall.of(change, parameters), null);

        assertThatThrownBy(() -> sent.subscribeAsCompletionStage().join())
                .hasCauseInstanceOf(OvhFailure.ReadOnly.class);
    }

    @Test
    void readingAndAskingForAKeyGoOn() {
        var readOnly = new ReadOnly(config("true"));

        assertThat(readOnly.forbids(Operation.ROOMS)).isFalse();
        assertThat(readOnly.forbids(Operation.REQUEST_CREDENTIAL)).isFalse();
    }

    @Test
    void whoWantsAChangeHearsWhyNot() {
        var refused =
                new OvhProblems()
                        .failed(
                                new OvhFailure.ReadOnly(
                                        OvhFailure.Facts.unanswered(Operation.CREATE_ROOM)));

        assertThat(refused.getEntity().type().toString()).endsWith("ovh-refuses-us");
        assertThat(refused.getEntity().detail()).contains("OVH_READ_ONLY");
    }

    @Test
    void changesAreMadeWithoutTheSetting() {
        assertThat(changes()).noneMatch(new ReadOnly(config("false"))::forbids);
    }

    private static OvhConfig config(String readOnly) {
        var settings = Map.of("ovh.billing-accounts", "aa1", "ovh.read-only", readOnly);
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(OvhConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(OvhConfig.class);
    }
}
