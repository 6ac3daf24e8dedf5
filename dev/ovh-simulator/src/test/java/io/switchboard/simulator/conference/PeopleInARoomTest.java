package io.switchboard.simulator.conference;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static io.switchboard.simulator.RunningOvh.NUMBER;
import static io.switchboard.simulator.RunningOvh.endingIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleInARoomTest {
    private static final String ADMIN = "/admin/rooms/0033199000001/123456789";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private String room;

    @BeforeEach
    void aRoom() {
        room = ovh.room(123456789);
    }

    @Test
    void comeTalkAndLeave() {
        long id = ovh.join(123456789, "0033199000100");
        var path = room + "/participants/" + id;
        assertThat(ovh.caller().get(room + "/participants").body().get(0).asLong()).isEqualTo(id);
        assertThat(ovh.caller().get(path).text("callerNumber")).isEqualTo("0033199000100");

        ovh.admin("PATCH", ADMIN + "/participants/" + id, "{\"talking\":true,\"floor\":true}");
        assertThat(ovh.caller().get(path).body().get("talking").asBoolean()).isTrue();

        assertThat(ovh.admin("DELETE", ADMIN + "/participants/" + id, "").status()).isEqualTo(204);
        assertThat(ovh.caller().get(path).status()).isEqualTo(404);
        assertThat(ovh.caller().post(path + "/mute", "").status()).isEqualTo(404);
    }

    @Test
    void areSeenOnTheNumberToo() {
        long id = ovh.join(123456789, "0033199000100");

        assertThat(ovh.caller().get(NUMBER + "/participants").body().get(0).asLong()).isEqualTo(id);
        assertThat(ovh.caller().get(NUMBER + "/participants/" + id).status()).isEqualTo(200);
        var here = ovh.caller().get(NUMBER + "/informations").body();
        assertThat(here.get("membersCount").asInt()).isEqualTo(1);
        assertThat(here.get("locked").asBoolean()).isFalse();
    }

    @Test
    void areMutedALittleLater() {
        long id = ovh.join(123456789, "0033199000100");
        var path = room + "/participants/" + id;

        var task = ovh.caller().post(path + "/mute", "");

        assertThat(task.text("status")).isEqualTo("todo");
        assertDone(task);
        assertThat(ovh.caller().get(path).body().get("speak").asBoolean()).isFalse();

        assertDone(ovh.caller().post(path + "/unmute", ""));
        assertThat(ovh.caller().get(path).body().get("speak").asBoolean()).isTrue();
    }

    @Test
    void canBeMadeDeafAndSetToAnotherEnergy() {
        long id = ovh.join(123456789, "0033199000100");
        var path = room + "/participants/" + id;

        assertDone(ovh.caller().post(path + "/deaf", ""));
        assertDone(ovh.caller().post(path + "/energy", "{\"value\":512}"));

        var participant = ovh.caller().get(path).body();
        assertThat(participant.get("hear").asBoolean()).isFalse();
        assertThat(participant.get("energy").asInt()).isEqualTo(512);
        assertThat(ovh.caller().post(path + "/energy", "{}").status()).isEqualTo(400);
        assertThat(ovh.caller().post(path + "/energy", "{\"value\":1.5}").status()).isEqualTo(400);
    }

    @Test
    void areKickedOut() {
        long id = ovh.join(123456789, "0033199000100");

        assertDone(ovh.caller().post(room + "/participants/" + id + "/kick", ""));

        assertThat(ovh.caller().get(room + "/participants").body()).isEmpty();
    }

    @Test
    void leaveATaskWithoutItsObject() {
        long id = ovh.join(123456789, "0033199000100");
        var task = ovh.caller().post(room + "/participants/" + id + "/mute", "");

        ovh.admin("DELETE", ADMIN + "/participants/" + id, "");

        var failed = ovh.eventually(taskPath(task), it -> it.text("status").equals("error"));
        assertThat(failed.text("message")).isNotBlank();
    }

    @Test
    void stayOutsideALockedRoom() {
        assertDone(ovh.caller().post(room + "/lock", ""));
        var newcomer = "{\"callerNumber\":\"0033199000100\"}";
        assertThat(ovh.admin("POST", ADMIN + "/participants", newcomer).status()).isEqualTo(409);

        assertDone(ovh.caller().post(room + "/unlock", ""));
        assertThat(ovh.admin("POST", ADMIN + "/participants", newcomer).status()).isEqualTo(201);
    }

    @Test
    void areThrownOutWhenTheRoomEnds() {
        ovh.caller().put(room, endingIn(Duration.ofHours(1)));
        ovh.join(123456789, "0033199000100");

        ovh.moveClock(Duration.ofHours(2));

        var later = ovh.caller().behind(Duration.ofHours(-2));
        assertThat(later.get(NUMBER + "/participants").body()).isEmpty();
        var history = later.get(NUMBER + "/histories").body();
        assertThat(history).hasSize(1);
    }

    @Test
    void arriveMutedWhereTheRoomSaysSo() {
        ovh.caller().put(room, "{\"enterMuted\":true}");

        long id = ovh.join(123456789, "0033199000100");

        var participant = ovh.caller().get(room + "/participants/" + id).body();
        assertThat(participant.get("speak").asBoolean()).isFalse();
    }

    @Test
    void areShownToTheAdmin() {
        ovh.join(123456789, "0033199000100");

        var shown = ovh.admin("GET", "/admin/rooms/0033199000001", "").body();

        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).get("roomNumber").asLong()).isEqualTo(123456789);
        assertThat(shown.get(0).get("locked").asBoolean()).isFalse();
        assertThat(shown.get(0).get("participants").get(0).get("callerNumber").asText())
                .isEqualTo("0033199000100");
    }

    @Test
    void makeTasksThatCanBeListed() {
        long id = ovh.join(123456789, "0033199000100");
        var task = ovh.caller().post(room + "/participants/" + id + "/mute", "");
        assertDone(task);

        var service = ACCOUNT + "/service/0033199000001/task";
        assertThat(ovh.caller().get(ACCOUNT + "/task?status=done").body()).hasSize(1);
        assertThat(ovh.caller().get(ACCOUNT + "/task?status=todo").body()).isEmpty();
        assertThat(ovh.caller().get(ACCOUNT + "/task?status=never").status()).isEqualTo(400);
        assertThat(ovh.caller().get(service + "?action=" + task.text("action")).body()).hasSize(1);
        assertThat(ovh.caller().get(service + "/" + task.text("taskId")).status()).isEqualTo(200);
        assertThat(ovh.caller().get(ACCOUNT + "/task/1").status()).isEqualTo(404);
    }

    private static void assertDone(Reply task) {
        assertThat(task.status()).isEqualTo(200);
        ovh.eventually(taskPath(task), it -> it.text("status").equals("done"));
    }

    private static String taskPath(Reply task) {
        return ACCOUNT + "/task/" + task.text("taskId");
    }
}
