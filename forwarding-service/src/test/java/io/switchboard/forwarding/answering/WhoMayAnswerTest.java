package io.switchboard.forwarding.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class WhoMayAnswerTest {

    private final Scene given;
    private final Rows rows;

    WhoMayAnswerTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void well() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void isWell() {
        GatewayDouble.reset();
    }

    @Test
    void areItsOperatorsAndNobodyElse() {
        var hotline = given.line();
        var camille = Caller.freshAddress();
        given.operates(hotline, camille);

        Caller.answer(Caller.person(camille), hotline.slug(), "phone", OvhNumbers.freshMobile())
                .statusCode(200);
        refused(
                Caller.answer(
                        Caller.person(Caller.freshAddress()),
                        hotline.slug(),
                        "phone",
                        OvhNumbers.freshMobile()),
                404,
                "unknown-hotline");
        refused(
                Caller.show(Caller.person(Caller.freshAddress()), hotline.slug()),
                404,
                "unknown-hotline");
        refused(Caller.show(Caller.administrator(), "no-such-hotline"), 404, "unknown-hotline");
        Caller.web()
                .body(Map.of("operator", Caller.person(camille)))
                .post(Caller.HOTLINES + "/listing")
                .then()
                .statusCode(200)
                .body("slug", equalTo(List.of(hotline.slug())));
    }

    @Test
    void isWhoeverHoldsALinkOfIt() {
        var hotline = given.line();
        var other = given.line();
        var link = given.volunteerLink(hotline, false);

        Caller.answer(Caller.link(link), hotline.slug(), "phone", OvhNumbers.freshMobile())
                .statusCode(200)
                .body("mayManage", equalTo(false))
                .body("changes[0].by.kind", equalTo("LINK"))
                .body("changes[0].by.text", equalTo("Saturdays"));
        refused(Caller.show(Caller.link(link), other.slug()), 404, "unknown-hotline");
        refused(Caller.show(Caller.link("nothing"), hotline.slug()), 404, "unknown-link");
        rows.read(
                "update volunteer_link set revoked_at = now() where hotline_id = ?", hotline.id());
        refused(
                Caller.answer(Caller.link(link), hotline.slug(), "phone", OvhNumbers.freshMobile()),
                404,
                "unknown-link");
    }

    @Test
    void areKnownVolunteersOnlyWhereALinkSaysSo() {
        var hotline = given.line();
        var link = Caller.link(given.volunteerLink(hotline, true));
        var phone = OvhNumbers.freshMobile();
        var camille = given.volunteer(hotline, "Camille", phone);

        refused(
                Caller.answer(link, hotline.slug(), "phone", OvhNumbers.freshMobile()),
                403,
                "known-volunteers-only");
        refused(
                Caller.answer(link, hotline.slug(), "conference", conference(AtOvh.CONFERENCE)),
                403,
                "known-volunteers-only");
        Caller.answer(link, hotline.slug(), "phone", phone)
                .statusCode(200)
                .body("knownOnly", equalTo(true))
                .body("summary.answerers[0].name", equalTo("Camille"));
        Caller.stop(link, hotline.slug()).statusCode(200);
        Caller.answer(link, hotline.slug(), "volunteer", camille)
                .statusCode(200)
                .body("volunteers.name", hasItem("Camille"));
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(phone);
    }

    @Test
    void isNoVolunteerOfAnother() {
        var hotline = given.line();
        var stranger = given.volunteer(given.line(), "Camille", OvhNumbers.freshMobile());

        refused(
                Caller.answer(Caller.administrator(), hotline.slug(), "volunteer", stranger),
                422,
                "unknown-volunteer");
        refused(
                Caller.answer(
                        Caller.administrator(), hotline.slug(), "volunteer", UUID.randomUUID()),
                422,
                "unknown-volunteer");
    }

    @Test
    void mayBeAConferenceOfOurs() {
        var hotline = given.line();
        var operator = Caller.administrator();
        var conference = conference(AtOvh.CONFERENCE);

        Caller.answer(operator, hotline.slug(), "conference", conference)
                .statusCode(200)
                .body("summary.answerers[0].phone", equalTo("01 99 00 00 01"))
                .body("summary.answerers[0].name", nullValue())
                .body("summary.answerers[0].until", equalTo(conference.get("endsAt")));

        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(AtOvh.CONFERENCE);
        refused(
                Caller.answer(operator, hotline.slug(), "conference", conference("0033199000009")),
                422,
                "unusable-conference");
        var over = new HashMap<>(conference(AtOvh.CONFERENCE));
        over.put("endsAt", given.in(-1).toString());
        refused(
                Caller.answer(operator, hotline.slug(), "conference", over),
                422,
                "unusable-conference");
        GatewayDouble.fails("conference-numbers", Reply.problem(503, "ovh-away"));
        refused(
                Caller.answer(operator, hotline.slug(), "conference", conference(AtOvh.CONFERENCE)),
                503,
                "ovh-silent");
    }

    @Test
    void isNobodyByAnEndThatCannotBe() {
        var hotline = given.line();
        for (var hours : new int[] {-1, 7 * 24 + 1}) {
            refused(
                    Caller.answer(
                            Caller.administrator(),
                            hotline.slug(),
                            "phone",
                            OvhNumbers.freshMobile(),
                            "until",
                            given.in(hours).toString()),
                    422,
                    "unusable-end");
        }
    }

    @Test
    void isNobodyByAPhoneThatCannotAnswer() {
        var hotline = given.line();
        var operator = Caller.administrator();

        refused(Caller.answer(operator, hotline.slug(), "phone", "06 12 E4"), 422, "unusable-phone")
                .body("about.reason", equalTo("strange-character"))
                .body("about.character", equalTo("E"));
        refused(Caller.answer(operator, hotline.slug(), "phone", "112"), 422, "unusable-phone");
        refused(
                Caller.answer(operator, hotline.slug(), "phone", "08 99 12 34 56"),
                422,
                "unusable-phone");
        refused(
                Caller.answer(operator, hotline.slug(), "phone", hotline.number()),
                422,
                "unusable-phone");
        refused(
                Caller.ask("phones/checking", operator, hotline.slug(), "phone", "17"),
                422,
                "unusable-phone");
        Caller.ask("phones/checking", operator, hotline.slug(), "phone", "06.98.12.34.56")
                .statusCode(200)
                .body("phone", equalTo("06 98 12 34 56"))
                .body("billedMobile", equalTo(true));
        assertThat(GatewayDouble.changes(hotline.atOvh())).isEmpty();
    }

    @Test
    void isNobodyByARequestThatIsNone() {
        var hotline = given.line();
        var operator = Caller.administrator();

        refused(Caller.answer(operator, hotline.slug()), 400, "invalid");
        refused(
                Caller.answer(
                        operator,
                        hotline.slug(),
                        "phone",
                        OvhNumbers.freshMobile(),
                        "volunteer",
                        UUID.randomUUID()),
                400,
                "invalid");
        refused(Caller.answer(operator, "No Slug!", "phone", "06"), 400, "invalid");
        refused(Caller.answer(operator, hotline.slug(), "phone", "0".repeat(101)), 400, "invalid");
        refused(Caller.answer(operator, hotline.slug(), "until", "tomorrow"), 400, "unreadable");
        refused(Caller.show(Map.of("network", "192.0.2.1"), hotline.slug()), 400, "unreadable");
        Caller.web().body("{").post(Caller.HOTLINES + "/answering").then().statusCode(400);
    }

    private Map<String, Object> conference(String number) {
        return Map.of("id", UUID.randomUUID(), "number", number, "endsAt", given.in(2).toString());
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).body("type", endsWith(":" + slug));
    }
}
