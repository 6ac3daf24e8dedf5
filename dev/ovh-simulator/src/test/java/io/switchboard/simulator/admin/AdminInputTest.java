package io.switchboard.simulator.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminInputTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "/admin/faults latencyMillis -1",
                "/admin/faults latencyMillis \"100\"",
                "/admin/faults latencyMillis 1.5",
                "/admin/faults jitterMillis 99999999999",
                "/admin/faults errorRate 1.1",
                "/admin/faults dropRate -0.1",
                "/admin/faults timeoutRate true",
                "/admin/faults ratePerSecond \"fast\"",
                "/admin/faults burst []",
                "/admin/faults clockSkewSeconds {}",
                "/admin/faults only 7",
                "/admin/faults busyRate 2",
                "/admin/faults htmlRate \"often\"",
                "/admin/faults emptyRate -1",
                "/admin/faults halfRate []",
                "/admin/faults skewRate 1.5",
                "/admin/faults tokenHtmlRate \"yes\"",
                "/admin/service-accounts/switchboard-dev-client denied \"/me\"",
                "/admin/service-accounts/switchboard-dev-client denied [7]",
                "/admin/faults skewSeconds 0.5",
                "/admin/faults serverErrorAfterEffect 1",
                "/admin/faults latency 100",
                "/admin/clock offsetSeconds \"1h\"",
                "/admin/clock offsetSeconds null",
                "/admin/clock offset 60",
                "/admin/accounts/aa1111111-ovh-1 status \"gone\"",
            })
    void namesTheFieldThatIsWrong(String path, String field, String value) {
        var before = ovh.admin("GET", path, "").bytes();

        var refused = ovh.admin("PUT", path, "{\"%s\":%s}".formatted(field, value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo(field);
        assertThat(refused.text("error")).contains(field);
        if (path.equals("/admin/faults")) {
            assertThat(ovh.admin("GET", path, "").bytes()).isEqualTo(before);
        }
    }

    @Test
    void wantsToKnowHowFarAClockIsOff() {
        var refused = ovh.admin("PUT", "/admin/faults", "{\"skewRate\":0.2}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo("skewSeconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{} {}"})
    void refusesWhatIsNoObject(String body) {
        var refused = ovh.admin("PUT", "/admin/faults", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("error")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"dateBegin\":\"yesterday\"}",
                "{\"dateBegin\":\"2026-01-02T03:04:05\"}",
                "{\"dateBegin\":\"2026-01-02T03:04:05Z\",\"duration\":-1}",
                "{\"dateBegin\":\"2026-01-02T03:04:05Z\",\"people\":3}"
            })
    void refusesAHistoryThatCannotBe(String body) {
        assertThat(ovh.admin("POST", "/admin/histories/0033199000001", body).status())
                .isEqualTo(400);
    }

    @Test
    void saysWhatIsNotThere() {
        var participant = "{\"callerNumber\":\"0033199000100\"}";

        assertThat(ovh.admin("GET", "/admin/rooms/0033199000009", "").status()).isEqualTo(404);
        assertThat(ovh.admin("GET", "/admin/rooms/0033199000001/1", "").status()).isEqualTo(404);
        assertThat(
                        ovh.admin("POST", "/admin/rooms/0033199000001/1/participants", participant)
                                .status())
                .isEqualTo(404);
        assertThat(ovh.admin("GET", "/admin/rooms/0033199000001/abc", "").status()).isEqualTo(400);
        assertThat(ovh.admin("GET", "/admin/nothing", "").text("error")).isNotBlank();
        assertThat(ovh.admin("PATCH", "/admin/clock", "{}").status()).isEqualTo(405);
    }

    @Test
    void wantsACallersNumber() {
        ovh.room(123456789);
        var path = "/admin/rooms/0033199000001/123456789/participants";

        assertThat(ovh.admin("POST", path, "{}").text("field")).isEqualTo("callerNumber");
        assertThat(ovh.admin("POST", path, "{\"callerNumber\":33199}").status()).isEqualTo(400);
        long id = ovh.join(123456789, "0033199000100");
        var patch = ovh.admin("PATCH", path + "/" + id, "{\"talking\":\"yes\"}");
        assertThat(patch.text("field")).isEqualTo("talking");
    }

    @Test
    void showsPeopleWhatThisIs() {
        var page = new String(ovh.admin("GET", "/", "").bytes());

        assertThat(page).contains("switchboard-dev-app").contains("aa1111111-ovh-1");
    }
}
