package io.switchboard.web;

import static io.switchboard.web.KnownHotline.MARIE;
import static io.switchboard.web.KnownHotline.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.switchboard.contracts.hotline.QueueSight;
import io.switchboard.contracts.hotline.TestReport;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another program operates hotlines, in the name of its token. */
@WebTest
class OperatingHotlinesByApiTest {

    private static final UUID PLANNED = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Program program;

    @BeforeEach
    void getToken() {
        program = Program.mayDo("hotlines:read", "hotlines:write");
        KnownHotline.mayBeManaged();
    }

    @Test
    void listsAndShowsThem() {
        ForwardingRemote.answers("hotlines/listing", List.of(KnownHotline.summary()));

        program.gets("/hotlines")
                .statusCode(200)
                .body("items.slug", contains("lyon"))
                .body("items[0].number", equalTo("+33478000001"))
                .body("next", nullValue());
        program.gets("/hotlines/lyon")
                .statusCode(200)
                .body("hotline.name", equalTo("Permanence de Lyon"))
                .body("revision", equalTo(7))
                .body("volunteers.name", contains("Marie", "Paul"));

        assertThat(ForwardingRemote.asked("hotlines/showing").getFirst())
                .contains("\"program\":\"intranet\"");
    }

    @Test
    void letsSomebodyAnswer() {
        ForwardingRemote.answers("hotlines/answering", KnownHotline.view(true));

        program.posts(
                        "/hotlines/lyon/answering",
                        Map.of(
                                "volunteer",
                                PAUL,
                                "until",
                                "2026-12-01T12:00:00Z",
                                "instead",
                                true,
                                "seen",
                                7))
                .statusCode(200)
                .body("hotline.slug", equalTo("lyon"));

        assertThat(ForwardingRemote.asked("hotlines/answering").getFirst())
                .contains(
                        "\"volunteer\":\"" + PAUL + "\"",
                        "\"until\":\"2026-12-01T12:00:00Z\"",
                        "\"instead\":true",
                        "\"seen\":7",
                        "\"program\":\"intranet\"");
        for (var wrong : List.of(Map.of(), Map.of("phone", "0639980001", "volunteer", PAUL))) {
            program.posts("/hotlines/lyon/answering", wrong)
                    .statusCode(400)
                    .body("type", endsWith("invalid"))
                    .body("detail", equalTo("Give either a phone or a volunteer."));
        }
    }

    @Test
    void passesOnWhatIsWrongWithAPhone() {
        ForwardingRemote.refuses(
                "hotlines/answering",
                422,
                "unusable-phone",
                Map.of("reason", "foreign", "country", "BE"));

        program.posts("/hotlines/lyon/answering", Map.of("phone", "+32 2 123 45 67"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("unusable-phone"))
                .body("about.reason", equalTo("foreign"))
                .body("about.country", equalTo("BE"));
    }

    @Test
    void stopsUndoesTestsAndLooks() {
        ForwardingRemote.answers("hotlines/stopping", KnownHotline.view(true));
        ForwardingRemote.answers("hotlines/undoing", KnownHotline.view(true));
        ForwardingRemote.answers(
                "hotlines/testing",
                new TestReport(
                        Instant.parse("2026-11-21T08:00:00Z"),
                        true,
                        List.of(new TestReport.Check("line-leads-to-phone", true))));
        ForwardingRemote.answers(
                "hotlines/calls",
                new QueueSight(
                        List.of(Instant.parse("2026-11-21T08:00:00Z")),
                        List.of(),
                        4L,
                        1L,
                        null,
                        Instant.parse("2026-11-21T08:00:10Z"),
                        false));

        program.posts("/hotlines/lyon/stopping", Map.of()).statusCode(200);
        program.posts("/hotlines/lyon/undoing", Map.of("change", PLANNED)).statusCode(200);
        program.posts("/hotlines/lyon/undoing", Map.of())
                .statusCode(400)
                .body("errors.field", contains("change"));
        program.posts("/hotlines/lyon/testing", Map.of())
                .statusCode(200)
                .body("sound", equalTo(true))
                .body("checks.what", contains("line-leads-to-phone"));
        program.gets("/hotlines/lyon/calls")
                .statusCode(200)
                .body("waiting", hasSize(1))
                .body("answeredCount", equalTo(4));
    }

    @Test
    void plansAndRemovesShifts() {
        ForwardingRemote.answers("rotas/planning", weekly());
        ForwardingRemote.answers(
                "rotas/showing", new RotaView(List.of(weekly()), List.of(), List.of(), false));

        program.posts(
                        "/hotlines/lyon/rota/planned",
                        Map.of("volunteer", PAUL, "day", "MONDAY", "from", "09:00", "to", "12:00"))
                .statusCode(200)
                .body("id", equalTo(PLANNED.toString()));
        program.posts(
                        "/hotlines/lyon/rota/planned",
                        Map.of("volunteer", PAUL, "from", "09:00", "to", "12:00"))
                .statusCode(400)
                .body("type", endsWith("invalid"));
        program.gets("/hotlines/lyon/rota?first=2026-12-07&days=7")
                .statusCode(200)
                .body("planned.name", contains("Paul"));
        program.gets("/hotlines/lyon/rota?days=63").statusCode(400);
        program.deletes("/hotlines/lyon/rota/planned/" + PLANNED).statusCode(204);
        program.deletes("/hotlines/lyon/rota/planned/x").statusCode(404);

        assertThat(ForwardingRemote.asked("rotas/showing").getFirst())
                .contains("\"first\":\"2026-12-07\"", "\"days\":7");
        assertThat(ForwardingRemote.asked("rotas/removing").getFirst())
                .contains("\"planned\":\"" + PLANNED + "\"");
    }

    @Test
    void letsADayGoOtherwise() {
        var day = LocalDate.of(2026, 12, 7);
        ForwardingRemote.answers(
                "rotas/excepting",
                new OccurrenceView(
                        PLANNED,
                        day,
                        Instant.parse("2026-12-07T08:00:00Z"),
                        Instant.parse("2026-12-07T11:00:00Z"),
                        MARIE,
                        "Marie",
                        OccurrenceView.State.REPLACED,
                        false,
                        false));
        var path = "/hotlines/lyon/rota/planned/" + PLANNED + "/days/";

        program.puts(path + day, Map.of("kind", "REPLACED", "volunteer", MARIE))
                .statusCode(200)
                .body("name", equalTo("Marie"));
        program.puts(path + day, Map.of("kind", "REPLACED"))
                .statusCode(400)
                .body("type", endsWith("invalid"));
        program.puts(path + "2026-13-01", Map.of("kind", "DECLINED")).statusCode(404);
        ForwardingRemote.refuses("rotas/excepting", 404, "unknown-occurrence");
        program.puts(path + day, Map.of("kind", "DECLINED"))
                .statusCode(404)
                .body("type", endsWith("unknown-occurrence"));
    }

    @Test
    void looksAfterVolunteers() {
        var known = KnownHotline.view(true).volunteers();
        ForwardingRemote.answers("volunteers/listing", known);
        ForwardingRemote.answers("volunteers/keeping", known.get(1));
        var paul = Map.of("name", "Paul", "phone", "06 39 98 00 01", "address", "paul@example.org");

        program.gets("/hotlines/lyon/volunteers")
                .statusCode(200)
                .body("items.phone", contains("06 12 34 56 78", "06 39 98 00 01"));
        program.posts("/hotlines/lyon/volunteers", paul).statusCode(200);
        program.puts("/hotlines/lyon/volunteers/" + PAUL, paul)
                .statusCode(200)
                .body("name", equalTo("Paul"));
        program.deletes("/hotlines/lyon/volunteers/" + PAUL).statusCode(204);
        program.posts("/hotlines/lyon/volunteers", Map.of("phone", "1"))
                .statusCode(400)
                .body("errors.field", contains("name"));

        assertThat(ForwardingRemote.asked("volunteers/keeping"))
                .satisfiesExactly(
                        added -> assertThat(added).doesNotContain("\"id\""),
                        changed -> assertThat(changed).contains("\"id\":\"" + PAUL + "\""));
    }

    @Test
    void wantsATokenForAllDomainsWithTheRightScope() {
        var limited = Program.speakingFor("example.org", "hotlines:read", "hotlines:write");
        var reader = Program.mayDo("hotlines:read");

        limited.gets("/hotlines").statusCode(403).body("type", endsWith("limited-token"));
        limited.posts("/hotlines/lyon/stopping", Map.of())
                .statusCode(403)
                .body("type", endsWith("limited-token"));
        reader.posts("/hotlines/lyon/stopping", Map.of())
                .statusCode(403)
                .body("type", endsWith("scope-missing"));
        Program.mayDo("conferences:read").gets("/hotlines").statusCode(403);

        assertThat(ForwardingRemote.asked("hotlines/stopping")).isEmpty();
    }

    @Test
    void knowsNoOther() {
        ForwardingRemote.refuses("hotlines/showing", 404, "unknown-hotline");

        for (var slug : List.of("paris", "No", "a_b")) {
            program.gets("/hotlines/" + slug)
                    .statusCode(404)
                    .body("type", endsWith("unknown-hotline"));
        }
    }

    @Test
    void saysThatHotlinesAreAway() {
        ForwardingRemote.isSilent("hotlines/showing");

        program.gets("/hotlines/lyon").statusCode(503).body("type", endsWith("away"));
    }

    private static PlannedShiftView weekly() {
        return new PlannedShiftView(
                PLANNED,
                PAUL,
                "Paul",
                DayOfWeek.MONDAY,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                null,
                null);
    }
}
