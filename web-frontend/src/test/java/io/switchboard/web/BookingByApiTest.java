package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another program books for people, and looks after their conferences. */
@WebTest
class BookingByApiTest {

    private static final String BOOKING = "/api/v1/people/conferences/booking";

    private Program program;
    private Program limited;

    @BeforeEach
    void getTokens() {
        program = Program.mayDo("conferences:read", "conferences:write");
        limited = Program.speakingFor("example.org", "conferences:read", "conferences:write");
        BookingRemote.forget();
    }

    @Test
    void answersWithNumberAndCode() {
        program.books("someone@example.org", Map.of("length", "PT2H", "title", "Réunion"))
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("state", equalTo("open"))
                .body("number", equalTo("+33199000001"))
                .body("numberSpoken", equalTo("01 99 00 00 01"))
                .body("accessCode", equalTo("123456789"))
                .body("title", equalTo("Réunion"));

        var asked = BookingRemote.asked(BOOKING).getFirst();
        assertThat(asked.get("body")).contains("\"someone@example.org\"", "\"fr\"");
    }

    @Test
    void saysHonestlyThatOneIsStillOpening() {
        program.books("someone@example.org", Map.of("length", "PT2H", "title", "opening"))
                .statusCode(202)
                .body("state", equalTo("opening"))
                .body("accessCode", nullValue());
    }

    @Test
    void booksOnceUnderOneKey() {
        var key = UUID.randomUUID().toString();
        var wish = Map.<String, Object>of("lastDay", "2026-12-01");

        var first = program.books(key, "a@example.org", wish).statusCode(201).extract();
        var second = program.books(key, "a@example.org", wish).statusCode(201).extract();
        var others = limited.books(key, "a@example.org", wish).statusCode(201).extract();

        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(others.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void wantsAKey() {
        program.posts("/conferences", Map.of("address", "a@example.org", "length", "PT2H"))
                .statusCode(400)
                .body("type", endsWith("invalid"))
                .body("errors.field", contains("Idempotency-Key"));
    }

    @Test
    void wantsOneEnd() {
        program.books("a@example.org", Map.of())
                .statusCode(400)
                .contentType("application/problem+json");
        program.books("a@example.org", Map.of("length", "PT2H", "lastDay", "2026-12-01"))
                .statusCode(400);
    }

    @Test
    void namesWhatCannotBeRead() {
        program.books("no address", Map.of("length", "PT2H"))
                .statusCode(400)
                .body("type", endsWith("unreadable"))
                .body("errors.field", contains("address"));
    }

    @Test
    void passesRefusalsOn() {
        program.books("a@example.org", Map.of("length", "PT2H", "title", "often"))
                .statusCode(429)
                .header("Retry-After", "600")
                .body("type", endsWith("too-many-requests"));
        BookingRemote.is("away");
        program.books("a@example.org", Map.of("length", "PT2H"))
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue());
    }

    @Test
    void speaksForPeopleOfItsDomainsOnly() {
        limited.books("a@example.com", Map.of("length", "PT2H"))
                .statusCode(403)
                .body("type", endsWith("foreign-domain"));
        limited.posts("/conferences/search", Map.of("address", "a@below.example.org"))
                .statusCode(403)
                .body("type", endsWith("foreign-domain"));

        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void tellsNothingOfConferencesOfOtherDomains() {
        var others = program.hasBooked("a@example.com");
        var none = UUID.randomUUID().toString();

        for (var id : new String[] {others, none, "x"}) {
            limited.gets("/conferences/" + id)
                    .statusCode(404)
                    .body("type", endsWith("unknown-conference"))
                    .body("detail", equalTo("There is no such conference."));
            limited.deletes("/conferences/" + id).statusCode(404);
            limited.posts("/conferences/" + id + "/extension", Map.of("length", "PT2H"))
                    .statusCode(404);
            limited.posts("/conferences/" + id + "/invitation", Map.of()).statusCode(404);
        }

        program.gets("/conferences/" + others).statusCode(200).body("state", equalTo("open"));
    }

    @Test
    void listsPageByPage() {
        var address = UUID.randomUUID() + "@example.org";
        var first = program.hasBooked(address);
        var second = program.hasBooked(address);

        var next =
                program.posts("/conferences/search", Map.of("address", address, "most", 1))
                        .statusCode(200)
                        .body("items.id", contains(second))
                        .extract()
                        .<String>path("next");

        program.posts("/conferences/search", Map.of("address", address, "most", 1, "after", next))
                .statusCode(200)
                .body("items.id", contains(first))
                .body("next", nullValue());
    }

    @Test
    void listsNothingForWhoHasNone() {
        program.posts("/conferences/search", Map.of("address", "nobody@example.org"))
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void extendsMailsAndGivesBack() {
        var id = program.hasBooked("b@example.org");

        program.gets("/conferences/" + id).statusCode(200).body("domain", equalTo("example.org"));
        program.posts("/conferences/" + id + "/extension", Map.of("length", "PT2H"))
                .statusCode(200)
                .body("extendsTo", notNullValue());
        program.posts("/conferences/" + id + "/extension", Map.of("lastDay", "2026-11-22"))
                .statusCode(422)
                .body("type", endsWith("not-later"));
        program.posts("/conferences/" + id + "/invitation", Map.of()).statusCode(204);
        program.posts("/conferences/" + id + "/invitation", Map.of()).statusCode(429);
        program.deletes("/conferences/" + id)
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("cancelled", equalTo(true));
        program.posts("/conferences/" + id + "/extension", Map.of("length", "PT2H"))
                .statusCode(410)
                .body("type", endsWith("conference-over"));
    }

    @Test
    void asksWhetherTheDomainMayBookAtAll() {
        program.books("a@elsewhere.example.net", Map.of("length", "PT2H"))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("foreign-address"));

        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void givesAnInvitationToCalendars() {
        var id = program.hasBooked("b@example.org");

        var file =
                program.gets("/conferences/" + id + "/invitation.ics?language=en")
                        .statusCode(200)
                        .contentType(startsWith("text/calendar"))
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asString();
        assertThat(file).contains("UID:" + id, "METHOD:PUBLISH");

        program.deletes("/conferences/" + id).statusCode(200);
        program.gets("/conferences/" + id + "/invitation.ics")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("not-open"));
    }
}
