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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class MakingHotlinesTest {

    private final Rows rows;
    private final String slug = freshSlug();
    private final String number = OvhNumbers.fresh();
    private final String line = OvhNumbers.fresh();
    private final String phone = OvhNumbers.freshMobile();

    MakingHotlinesTest(Rows rows) {
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
    void choosesAmongTheNumbersAtOvh() {
        var queue = OvhNumbers.fresh();
        AtOvh.hasQueue(queue);
        create(slug, queue).statusCode(200);
        var fax = OvhNumbers.fresh();
        AtOvh.offers(fax, "fax");
        var conference = OvhNumbers.fresh();
        AtOvh.offers(conference, "conference");

        var offered = offered();

        offered.body(of(number) + ".kind", equalTo("LINE"))
                .body(of(number) + ".hotline", nullValue())
                .body(of(queue) + ".kind", equalTo("QUEUE"))
                .body(of(queue) + ".hotline", equalTo(slug))
                .body(of(line) + ".refusal", equalTo("is-a-line"))
                .body(of(fax) + ".refusal", equalTo("other-feature"))
                .body(of(conference) + ".refusal", equalTo("is-a-conference"));
        List<String> kinds = offered.extract().path("kind");
        assertThat(kinds.subList(kinds.indexOf(null), kinds.size())).containsOnlyNulls();
    }

    @Test
    void looksAtANumberBefore() {
        AtOvh.forwards(line, "0033612345689");

        inspect(number)
                .statusCode(200)
                .body("kind", equalTo("LINE"))
                .body("line", equalTo(line))
                .body("billingAccount", equalTo(AtOvh.ACCOUNT))
                .body("forwardedTo", equalTo("06 12 •• •• 89"))
                .body("refusal", nullValue());
    }

    @Test
    void looksAtAQueueBefore() {
        var queue = OvhNumbers.fresh();
        AtOvh.hasQueue(queue).hasAgent("0033612345689", AgentStatus.AVAILABLE);
        AtOvh.queue(queue).hasOpening(DayOfWeek.MONDAY, LocalTime.of(2, 0), LocalTime.of(20, 0));

        inspect(queue)
                .statusCode(200)
                .body("kind", equalTo("QUEUE"))
                .body("agents", equalTo(List.of("06 12 •• •• 89")))
                .body("openings", hasSize(1))
                .body("openings[0].day", equalTo("MONDAY"));
    }

    @Test
    void setsOvhAsItSays() {
        create(slug, number, settings("unanswered", otherwise("NUMBER", phone)))
                .statusCode(200)
                .body("summary.slug", equalTo(slug))
                .body("summary.kind", equalTo("LINE"))
                .body("line", equalTo(line))
                .body("fromFile", equalTo(false))
                .body("settings.operators", equalTo(List.of("camille@example.org")))
                .body("settings.unanswered.to", equalTo(phone));

        settled();
        assertThat(AtOvh.line(line).busy().to().orElseThrow().ovh()).isEqualTo(phone);
        assertThat(AtOvh.line(line).unansweredAfter()).hasSeconds(25);
    }

    @Test
    void letsThoseOperateItWhomItNames() {
        create(slug, number).statusCode(200);

        Caller.show(Caller.person("Camille+team@example.org"), slug).statusCode(200);
        Caller.show(Caller.person("somebody@group.example.org"), slug).statusCode(200);
        Caller.show(Caller.person("somebody@example.org"), slug).statusCode(404);
    }

    @Test
    void letsWhoeverAnswersGoOn() {
        AtOvh.forwards(line, phone);

        create(slug, number).statusCode(200).body("summary.answerers", hasSize(1));

        settled();
        assertThat(AtOvh.forwardOf(line)).contains(phone);
        assertThat(GatewayDouble.changes(line)).doesNotContain("stop forwarding");
    }

    @Test
    void endsAForwardThatNoHotlineMayHave() {
        AtOvh.forwards(line, "0033899123456");

        create(slug, number).statusCode(200).body("summary.answerers", hasSize(0));

        settled();
        assertThat(AtOvh.forwardOf(line)).isEmpty();
    }

    @Test
    void isTheSameWhenItIsWishedAgain() {
        create(slug, number).statusCode(200);
        create(slug, number).statusCode(200);

        assertThat(rows.read("select id from hotline where slug = ?", slug)).hasSize(1);
        create(slug, number, settings("name", "Otherwise"))
                .statusCode(409)
                .body("type", endsWith("slug-taken"));
    }

    @Test
    void takesAQueueOverOnlyWhenAsked() {
        var queue = OvhNumbers.fresh();
        AtOvh.hasQueue(queue).hasAgent(phone, AgentStatus.AVAILABLE);
        AtOvh.queue(queue).hasOpening(DayOfWeek.MONDAY, LocalTime.of(2, 0), LocalTime.of(20, 0));

        create(slug, queue).statusCode(422).body("type", endsWith("take-over-first"));
        assertThat(AtOvh.queue(queue).openings()).hasSize(1);

        create(slug, queue, true, settings("several", 3)).statusCode(200);
        settled();
        assertThat(AtOvh.queue(queue).openings()).isEmpty();
        assertThat(
                        rows.read(
                                """
                                select available from queue_agent a join hotline h on h.id = a.hotline_id where h.slug = ?
                                """,
                                slug))
                .containsExactly("t");
    }

    private void settled() {
        Awaitility.await()
                .untilAsserted(() -> show(slug).body("summary.settling.state", equalTo("SETTLED")));
    }

    private static String of(String number) {
        return "find { it.number == '" + number + "' }";
    }
}
