package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another program does what administrators do. */
@WebTest
class AdministeringByApiTest {

    private Program program;
    private Program limited;

    @BeforeEach
    void getTokens() {
        program = Program.mayDo("administration", "conferences:write");
        limited = Program.speakingFor("example.org", "administration");
        BookingRemote.forget();
    }

    @Test
    void findsConferencesByStateAndDomain() {
        var org = program.hasBooked("a@example.org");
        var com = program.hasBooked("a@example.com");

        program.posts("/administration/conferences/search", Map.of("state", "open"))
                .statusCode(200)
                .body("items.id", hasItems(org, com))
                .body("items[0].accessCode", nullValue())
                .body("items[0].number", equalTo("+33199000001"));
        limited.posts("/administration/conferences/search", Map.of("domain", "example.org"))
                .statusCode(200)
                .body("items.domain", everyItem(equalTo("example.org")));
        limited.posts("/administration/conferences/search", Map.of("domain", "example.com"))
                .statusCode(403)
                .body("type", endsWith("foreign-domain"));
        limited.posts("/administration/conferences/search", Map.of()).statusCode(403);
        program.posts("/administration/conferences/search", Map.of("state", "broken"))
                .statusCode(400)
                .body("errors.field", contains("state"));
    }

    @Test
    void listsJobsOfAllServices() {
        program.gets("/administration/jobs")
                .statusCode(200)
                .body("items.name", hasItem("forget-people"));
        limited.gets("/administration/jobs")
                .statusCode(403)
                .body("type", endsWith("limited-token"));
    }

    @Test
    void endsRoomsThatNobodyKnows() {
        program.gets("/administration/rooms/unknown")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(AdministrationWing.OURS));

        program.posts(
                        "/administration/rooms/unknown/" + AdministrationWing.FOREIGN + "/ending",
                        Map.of())
                .statusCode(200);
        limited.posts(
                        "/administration/rooms/unknown/" + AdministrationWing.OURS + "/ending",
                        Map.of())
                .statusCode(403);
        program.posts(
                        "/administration/rooms/unknown/0a1b2c3d-0000-4000-8000-000000000009/ending",
                        Map.of())
                .statusCode(404)
                .body("type", endsWith("unknown-room"));

        assertThat(BookingRemote.asked())
                .extracting("path")
                .contains(
                        "/api/v1/administration/rooms/unknown/"
                                + AdministrationWing.FOREIGN
                                + "/ending");
    }
}
