package io.switchboard.simulator.conference;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static io.switchboard.simulator.RunningOvh.NUMBER;
import static io.switchboard.simulator.RunningOvh.endingIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingARoomTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void listsNumbersAndABlockThatIsNone() {
        var numbers = ovh.caller().get(ACCOUNT + "/conference").body();

        assertThat(numbers)
                .extracting(it -> it.asText())
                .contains("0033199000001", "0033199000002", "0033199000001-21");
        assertThat(ovh.caller().get(ACCOUNT + "/conference/0033199000001-21/rooms").status())
                .isEqualTo(404);
    }

    @Test
    void givesARoomWithANumberAPinAndNoEnd() {
        var room = ovh.caller().post(NUMBER + "/rooms", "").body();

        assertThat(room.get("roomNumber").asText()).matches("[1-9]\\d{8}");
        assertThat(room.get("pin").asText()).matches("\\d{1,8}");
        assertThat(room.get("expirationDate").isNull()).isTrue();
        assertThat(room.get("recordStatus").asBoolean()).isTrue();
        assertThat(room.get("reportStatus").asText()).isEqualTo("customer");
    }

    @Test
    void takesTheNumberThatIsWishedForUnlessItIsTaken() {
        var wish = "{\"roomNumber\":123456789}";
        assertThat(ovh.caller().post(NUMBER + "/rooms", wish).status()).isEqualTo(200);

        var again = ovh.caller().post(NUMBER + "/rooms", wish);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("class")).isEqualTo("Client::Conflict");
        assertThat(again.text("message")).isNotBlank();
        assertThat(ovh.caller().get(NUMBER + "/rooms").body()).hasSize(1);
    }

    @Test
    void changesWhatIsSentAndLeavesTheRest() {
        var path = ovh.room(123456789);
        var before = ovh.caller().get(path).body();

        var put =
                ovh.caller()
                        .put(
                                path,
                                "{\"recordStatus\":false,\"reportStatus\":\"none\",\"roomNumber\":1}");

        assertThat(put.status()).isEqualTo(200);
        var after = ovh.caller().get(path).body();
        assertThat(after.get("recordStatus").asBoolean()).isFalse();
        assertThat(after.get("reportStatus").asText()).isEqualTo("none");
        assertThat(after.get("pin")).isEqualTo(before.get("pin"));
        assertThat(after.get("roomNumber").asLong()).isEqualTo(123456789);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "12345678"})
    void takesAPinOrNone(String pin) {
        var path = ovh.room(123456789);

        assertThat(ovh.caller().put(path, "{\"pin\":\"%s\"}".formatted(pin)).status())
                .isEqualTo(200);

        assertThat(ovh.caller().get(path).text("pin")).isEqualTo(pin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pin\":\"123456789\"}",
                "{\"pin\":1234}",
                "{\"reportStatus\":\"everybody\"}",
                "{\"recordStatus\":null}",
                "{\"expirationDate\":\"tomorrow\"}",
                "{\"expirationDate\":\"2020-01-01T00:00:00+01:00\"}",
                "[]"
            })
    void refusesWhatDoesNotFit(String change) {
        var path = ovh.room(123456789);
        var before = ovh.caller().get(path).body();

        var refused = ovh.caller().put(path, change);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("class")).isEqualTo("Client::BadRequest");
        assertThat(ovh.caller().get(path).body()).isEqualTo(before);
    }

    @Test
    void endsWithinAYear() {
        var path = ovh.room(123456789);

        assertThat(ovh.caller().put(path, endingIn(Duration.ofDays(364))).status()).isEqualTo(200);
        assertThat(ovh.caller().put(path, endingIn(Duration.ofDays(367))).status()).isEqualTo(400);
    }

    @Test
    void isFreedWhenItsTimeIsOver() {
        var path = ovh.room(123456789);
        ovh.caller().put(path, endingIn(Duration.ofHours(1)));
        assertThat(ovh.caller().get(path).status()).isEqualTo(200);

        ovh.moveClock(Duration.ofHours(2));

        var later = ovh.caller().behind(Duration.ofHours(-2));
        assertThat(later.get(path).status()).isEqualTo(404);
        assertThat(later.get(path).text("class")).isEqualTo("Client::NotFound");
        assertThat(later.get(NUMBER + "/rooms").body()).isEmpty();
        assertThat(later.post(NUMBER + "/rooms", "{\"roomNumber\":123456789}").status())
                .isEqualTo(200);
    }

    @Test
    void endsAtItsLastEndOnly() {
        var path = ovh.room(123456789);
        ovh.caller().put(path, endingIn(Duration.ofHours(1)));
        ovh.caller().put(path, endingIn(Duration.ofHours(3)));

        ovh.moveClock(Duration.ofHours(2));
        assertThat(ovh.caller().behind(Duration.ofHours(-2)).get(path).status()).isEqualTo(200);

        ovh.moveClock(Duration.ofHours(4));
        assertThat(ovh.caller().behind(Duration.ofHours(-4)).get(path).status()).isEqualTo(404);
    }

    @Test
    void isCountedOnItsOwnNumber() {
        ovh.room(111111111);
        ovh.room(222222222);
        ovh.join(222222222, "0033199000100");
        ovh.join(222222222, "0033199000101");

        var stats = ovh.caller().get(NUMBER + "/roomsStats").body();

        assertThat(stats.get("roomsCount").asInt()).isEqualTo(2);
        assertThat(stats.get("activeRoomsCount").asInt()).isEqualTo(1);
        assertThat(stats.get("participantsCount").asInt()).isEqualTo(2);
        var other = ovh.caller().get(NUMBER.replace("001", "002") + "/roomsStats").body();
        assertThat(other.get("roomsCount").asInt()).isZero();
    }

    @Test
    void keepsSettingsOfTheWholeNumber() {
        var path = NUMBER + "/settings";

        assertThat(ovh.caller().put(path, "{\"language\":\"en\"}").status()).isEqualTo(200);

        assertThat(ovh.caller().get(path).text("language")).isEqualTo("en");
        assertThat(ovh.caller().put(path, "{\"language\":\"la\"}").status()).isEqualTo(400);
    }

    @Test
    void handsOutAndTakesBackWebAccesses() {
        var accesses = ovh.room(123456789) + "/webAccess";
        var added = ovh.caller().post(accesses, "{\"type\":\"write\"}").body();
        var one = accesses + "/" + added.get("id").asLong();

        assertThat(ovh.caller().get(one).body()).isEqualTo(added);
        assertThat(ovh.caller().delete(one).status()).isEqualTo(200);

        assertThat(ovh.caller().get(one).status()).isEqualTo(404);
        assertThat(ovh.caller().get(accesses).body()).isEmpty();
    }

    @Test
    void isNotFoundUnderAnotherAccount() {
        assertThat(ovh.caller().get("/telephony/bb2222222-ovh-1/conference").status())
                .isEqualTo(404);
        assertThat(ovh.caller().get(ACCOUNT + "/conference/0033199000009").status()).isEqualTo(404);
    }
}
