package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another program moderates for whoever booked. */
@WebTest
class ModeratingByApiTest {

    private Program program;

    @BeforeEach
    void getAToken() {
        program = Program.mayDo("conferences:write", "moderation");
        BookingRemote.forget();
    }

    @Test
    void seesWhoIsThere() {
        var id = program.hasBooked("a@example.org");

        program.gets("/conferences/" + id + "/room")
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("people.caller", hasItem("0033XXXX1234"));
    }

    @Test
    void acts() {
        var id = program.hasBooked("a@example.org");
        var act = Map.of("id", UUID.randomUUID(), "kind", "mute", "participant", 11);

        program.posts("/conferences/" + id + "/room/acts", act).statusCode(200);

        assertThat(BookingRemote.asked("/api/v1/moderation/" + id + "/acts")).hasSize(1);
        program.posts("/conferences/" + id + "/room/acts", Map.of("kind", "mute"))
                .statusCode(400)
                .body("errors.field", contains("id"));
    }

    @Test
    void looksIntoNoRoomOfOtherDomains() {
        var id = program.hasBooked("a@example.com");
        var limited = Program.speakingFor("example.org", "moderation");
        BookingRemote.forget();

        limited.gets("/conferences/" + id + "/room")
                .statusCode(404)
                .body("type", endsWith("unknown-conference"));
        limited.posts(
                        "/conferences/" + id + "/room/acts",
                        Map.of("id", UUID.randomUUID(), "kind", "lock"))
                .statusCode(404);

        assertThat(BookingRemote.asked())
                .noneMatch(call -> call.get("path").startsWith("/api/v1/moderation/"));
    }
}
