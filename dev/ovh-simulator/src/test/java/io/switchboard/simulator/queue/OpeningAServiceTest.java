package io.switchboard.simulator.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningAServiceTest {
    private static final LocalDateTime MONDAY_AT_TEN = LocalDateTime.of(2030, 1, 7, 10, 0);

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private AQueue queue;

    @BeforeEach
    void aQueueOnMonday() {
        queue = new AQueue(ovh).by(ovh.at(MONDAY_AT_TEN));
    }

    @Test
    void needsHours() {
        assertThat(queue.called().text("outcome")).isEqualTo("closed");

        assertThat(queue.open("monday", "02:00:00", "23:59:59").status()).isEqualTo(200);

        assertThat(queue.called().text("outcome")).isEqualTo("queue");
    }

    @ParameterizedTest
    @CsvSource({
        "monday,10:00:00,10:00:59,queue",
        "monday,09:00:00,09:59:59,closed",
        "monday,10:05:00,23:59:59,closed",
        "tuesday,00:00:00,23:59:59,closed",
    })
    void countsTheDayAndTheTimeInParis(String day, String from, String to, String outcome) {
        queue.open(day, from, to);

        assertThat(queue.called().text("outcome")).isEqualTo(outcome);
    }

    @Test
    void refusesTheSameHoursTwice() {
        queue.open("monday", "02:00:00", "23:59:59");

        var again = queue.open("monday", "02:00:00", "23:59:59");

        assertThat(again.status()).isEqualTo(400);
        assertThat(queue.caller().get(AQueue.CONDITIONS).body()).hasSize(1);
        assertThat(queue.open("monday", "02:00:00", "23:59:58").status()).isEqualTo(200);
        assertThat(queue.condition("slot1", "monday", "02:00:00", "23:59:59").status())
                .isEqualTo(200);
    }

    @Test
    void refusesHoursThatBecomeTheSame() {
        queue.open("monday", "02:00:00", "23:59:59");
        var other = queue.open("tuesday", "02:00:00", "23:59:59").text("conditionId");
        var path = AQueue.CONDITIONS + "/" + other;

        assertThat(queue.caller().put(path, "{\"weekDay\":\"monday\"}").status()).isEqualTo(400);

        assertThat(queue.caller().get(path).text("weekDay")).isEqualTo("tuesday");
        assertThat(queue.caller().put(path, "{\"timeTo\":\"12:00:00\"}").status()).isEqualTo(200);
    }

    @Test
    void listsHoursByPolicy() {
        queue.open("monday", "02:00:00", "23:59:59");
        queue.condition("slot1", "sunday", "02:00:00", "23:59:59");

        var path = AQueue.CONDITIONS + "?policy=";
        assertThat(queue.caller().get(path + "slot1").body()).hasSize(1);
        assertThat(queue.caller().get(path + "slot2").body()).isEmpty();
        assertThat(queue.caller().get(path + "always").status()).isEqualTo(400);
    }

    @Test
    void closesWithoutItsHours() {
        var id = queue.open("monday", "02:00:00", "23:59:59").text("conditionId");
        var path = AQueue.CONDITIONS + "/" + id;

        assertThat(queue.caller().delete(path).status()).isEqualTo(200);

        assertThat(queue.called().text("outcome")).isEqualTo("closed");
        assertThat(queue.caller().delete(path).status()).isEqualTo(404);
        assertThat(queue.caller().get(path).status()).isEqualTo(404);
    }

    @Test
    void sendsCallsOnInItsSlots() {
        var slot = "{\"slot1Type\":\"number\",\"slot1Number\":\"0033199000102\"}";
        queue.caller().put(AQueue.TIMES, slot);
        queue.condition("slot1", "monday", "02:00:00", "23:59:59");

        var called = queue.called();

        assertThat(called.text("outcome")).isEqualTo("number");
        assertThat(called.text("number")).isEqualTo("0033199000102");
    }

    @Test
    void sendsCallsOnWhileClosed() {
        queue.caller().put(AQueue.TIMES, "{\"unavailableType\":\"voicemail\"}");

        assertThat(queue.called().text("outcome")).isEqualTo("voicemail");
    }

    @Test
    void isAlwaysOpenWithItsHoursOff() {
        queue.alwaysOpen();

        assertThat(queue.called().text("outcome")).isEqualTo("queue");
        assertThat(queue.caller().get(AQueue.TIMES).text("enable")).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"24:00:00", "9:00:00", "09:00", "noon"})
    void refusesWhatIsNoTime(String time) {
        var refused = queue.open("monday", time, "23:59:59");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("message")).contains("[timeFrom]");
    }
}
