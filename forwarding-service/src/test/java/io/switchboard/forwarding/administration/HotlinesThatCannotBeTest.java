package io.switchboard.forwarding.administration;

import static io.switchboard.forwarding.administration.Administering.create;
import static io.switchboard.forwarding.administration.Administering.freshSlug;
import static io.switchboard.forwarding.administration.Administering.inspect;
import static io.switchboard.forwarding.administration.Administering.offered;
import static io.switchboard.forwarding.administration.Administering.otherwise;
import static io.switchboard.forwarding.administration.Administering.settings;
import static io.switchboard.forwarding.administration.Administering.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class HotlinesThatCannotBeTest {

    private final Rows rows;
    private final String slug = freshSlug();
    private final String number = OvhNumbers.fresh();
    private final String line = OvhNumbers.fresh();
    private final String phone = OvhNumbers.freshMobile();

    HotlinesThatCannotBeTest(Rows rows) {
        this.rows = rows;
    }

    @BeforeEach
    void aNumberThatLeadsToALine() {
        rows.quieten();
        GatewayDouble.reset();
        AtOvh.hasLine(line);
        AtOvh.hasRedirect(number, line);
    }

    @AfterEach
    void well() {
        GatewayDouble.reset();
    }

    @Test
    void areRefusedWhereAnotherStandsInTheWay() {
        create(slug, number).statusCode(200);
        var other = OvhNumbers.fresh();
        AtOvh.hasRedirect(other, line);

        create(freshSlug(), number).statusCode(409).body("type", endsWith("number-taken"));
        create(freshSlug(), other)
                .statusCode(422)
                .body("type", endsWith("cannot-be-a-hotline"))
                .body("about.reason", equalTo("line-of-another-hotline"));
        AtOvh.hasQueue(other);
        create(slug, other).statusCode(409).body("type", endsWith("slug-taken"));
    }

    @Test
    void areRefusedWithTheReasonWhyItCannotWork() {
        AtOvh.loses(line);
        var fax = OvhNumbers.fresh();
        AtOvh.offers(fax, "fax");

        cannot(number, "line-not-ours");
        cannot(OvhNumbers.fresh(), "unknown-number");
        cannot(fax, "other-feature");
        AtOvh.hasLine(line);
        cannot(line, "is-a-line");
        GatewayDouble.fails("queues/reading", Reply.problem(409, "not-one-queue"));
        AtOvh.hasQueue(fax);
        cannot(fax, "not-one-queue");
    }

    @Test
    void areThoseOfNumbersThatLeadNowhere() {
        GatewayDouble.fails(
                "redirects/reading",
                Reply.json(
                        Map.of(
                                "what",
                                Map.of("number", number, "feature", "redirect"),
                                "at",
                                "2026-01-01T00:00:00Z",
                                "stale",
                                false)));

        cannot(number, "leads-nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "link", "new", "shift", "undo"})
    void areCalledAsAPageIs(String reserved) {
        create(reserved, number).statusCode(409).body("type", endsWith("slug-taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "several, 2, settings.several",
        "several, 0, settings.several",
        "ringSeconds, 61, settings.ringSeconds",
        "name, ' ', settings.name",
        "channel, A B, settings.channel"
    })
    void areRefusedNamingTheSettingThatIsWrong(String field, String value, String named) {
        create(slug, number, settings(field, value))
                .statusCode(400)
                .body("errors.field", hasItem(named));
    }

    @Test
    void areRefusedForCountriesAndDomainsThatAreNone() {
        create(slug, number, settings("countries", List.of("FR", "XX")))
                .statusCode(400)
                .body("errors.field", hasItem("settings.countries"));
        create(slug, number, settings("operatorDomains", List.of("-nothing.")))
                .statusCode(400)
                .body("errors.field", hasItem("settings.operatorDomains"));
        create(slug, number, settings("zone", "Europe/Nowhere")).statusCode(400);
    }

    @Test
    void areRefusedWhenTheOtherPhoneCannotTakeTheCalls() {
        create(slug, number, settings("unanswered", otherwise("NUMBER", "0033899123456")))
                .statusCode(422)
                .body("type", endsWith("unusable-phone"))
                .body("about.reason", equalTo("premium"));
        create(slug, number, settings("unanswered", otherwise("NUMBER", number)))
                .statusCode(422)
                .body("about.reason", equalTo("itself"));
        create(slug, number, settings("unanswered", otherwise("MESSAGE", line))).statusCode(200);
    }

    @Test
    void waitForAnOvhThatTells() {
        GatewayDouble.fails("lines/forwarding/reading", Reply.problem(503, "ovh-away"));

        create(slug, number).statusCode(503).body("type", endsWith("ovh-silent"));
        inspect(number).statusCode(503).body("type", endsWith("ovh-silent"));

        assertThat(rows.read("select id from hotline where slug = ?", slug)).isEmpty();
        show(slug).statusCode(404).body("type", endsWith("unknown-hotline"));
    }

    @Test
    void areForAdministratorsOnly() {
        Caller.as("notifier").get("/api/v1/administration/hotlines").then().statusCode(403);
    }

    private void cannot(String offered, String reason) {
        inspect(offered).statusCode(200).body("refusal", equalTo(reason)).body("kind", nullValue());
        create(slug, offered)
                .statusCode(422)
                .body("type", endsWith("cannot-be-a-hotline"))
                .body("about.reason", equalTo(reason));
    }
}
