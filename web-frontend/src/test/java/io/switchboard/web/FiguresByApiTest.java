package io.switchboard.web;

import static io.switchboard.web.CollectorRemote.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs read figures over time, as JSON and as CSV. */
@WebTest
class FiguresByApiTest {

    private static final String OCTOBER = "?first=2026-10-01&last=2026-10-31&step=day";

    private Program intranet;

    @BeforeEach
    void comeIn() {
        intranet = Program.mayDo("stats:read");
    }

    @Test
    void comeStepByStepWithNullForUnknown() {
        intranet.gets("/figures/occupancy" + OCTOBER + "&of=0033199000001")
                .statusCode(200)
                .body("rows", hasSize(31))
                .body("zone", equalTo("Europe/Paris"))
                .body("rows[3].participantsPeak", equalTo(36))
                .body("rows[4].participantsPeak", nullValue());
        assertThat(REMOTE.asked("figures/occupancy").getFirst())
                .contains("\"step\":\"DAY\"", "\"of\":\"0033199000001\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"held-conferences", "reservations", "queues", "shifts"})
    void areOfEachSubject(String subject) {
        intranet.gets("/figures/" + subject + OCTOBER)
                .statusCode(200)
                .body("rows", hasSize(31))
                .body("total", notNullValue());
        intranet.gets("/figures/" + subject + ".csv" + OCTOBER)
                .statusCode(200)
                .body(startsWith("start,"));
    }

    @Test
    void tellOfDomainsSourcesAndNow() {
        intranet.gets("/figures/reservations/breakdown?first=2026-10-01&last=2026-10-31&by=domain")
                .statusCode(200)
                .body("shares[0].of", equalTo("exemple.gouv.fr"));
        intranet.gets("/figures/sources").body("hotlines", hasSize(2));
        intranet.gets("/figures/now").body("bookedToday", equalTo(28));
    }

    @Test
    void comeAsCsvByEndingHeaderOrParameter() {
        var byEnding =
                intranet.gets("/figures/shifts.csv" + OCTOBER)
                        .statusCode(200)
                        .header("Content-Type", startsWith("text/csv"))
                        .extract()
                        .asString();
        var byParameter =
                intranet.gets("/figures/shifts" + OCTOBER + "&format=csv").extract().asString();
        var byHeader =
                intranet.request()
                        .accept("text/csv")
                        .get("/api/v1/figures/shifts" + OCTOBER)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(byEnding).isEqualTo(byParameter).isEqualTo(byHeader).startsWith("start,");
        intranet.gets(
                        "/figures/reservations/breakdown.csv?first=2026-10-01&last=2026-10-31&by=DOMAIN")
                .body(containsString("\r\n'=cmd.example,4,0\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "occupancy?last=2026-10-31&step=day, first is a day",
        "occupancy?first=2026-10-01&last=2026-10-32&step=day, last is a day",
        "occupancy?first=2026-10-01&last=2026-10-31&step=week, 'step is one of minute, hour, day, month'",
        "occupancy.csv?first=2026-10-01&last=2026-10-31, step is one of",
        "occupancy?first=2026-10-01&last=2026-10-31&step=day&of=a%20b, of is a number",
        "reservations/breakdown?first=2026-10-01&last=2026-10-31&by=colour, by is one of"
    })
    void sayWhatIsWrong(String wish, String sentence) {
        intranet.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/figures/" + wish)
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid"))
                .body("detail", containsString(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "400, too-many-steps, 400",
        "400, days-turned-round, 400",
        "400, step-too-fine, 400",
        "400, days-out-of-range, 400",
        "404, unknown-source, 404",
        "503, away, 503"
    })
    void passRefusalsOn(int status, String slug, int answered) {
        REMOTE.refuses("figures/occupancy", status, slug);

        intranet.gets("/figures/occupancy" + OCTOBER)
                .statusCode(answered)
                .body("type", endsWith(slug));
    }

    @Test
    void wantTheirScopeAndATokenForAll() {
        Program.mayDo("figures")
                .gets("/figures/now")
                .statusCode(403)
                .body("type", endsWith("scope-missing"));
        Program.speakingFor("example.org", "stats:read")
                .gets("/figures/shifts.csv" + OCTOBER)
                .statusCode(403)
                .body("type", endsWith("limited-token"));
    }
}
