package io.switchboard.forwarding.administration;

import static io.switchboard.forwarding.administration.Administering.change;
import static io.switchboard.forwarding.administration.Administering.create;
import static io.switchboard.forwarding.administration.Administering.freshSlug;
import static io.switchboard.forwarding.administration.Administering.list;
import static io.switchboard.forwarding.administration.Administering.otherwise;
import static io.switchboard.forwarding.administration.Administering.retire;
import static io.switchboard.forwarding.administration.Administering.settings;
import static io.switchboard.forwarding.administration.Administering.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class SettingHotlinesTest {

    private final Rows rows;
    private final Scene given;
    private final String slug = freshSlug();
    private final String number = OvhNumbers.fresh();
    private final String line = OvhNumbers.fresh();
    private final String phone = OvhNumbers.freshMobile();

    SettingHotlinesTest(Rows rows, Scene given) {
        this.rows = rows;
        this.given = given;
    }

    @BeforeEach
    void aHotline() {
        rows.quieten();
        GatewayDouble.reset();
        AtOvh.hasLine(line);
        AtOvh.hasRedirect(number, line);
        create(slug, number).statusCode(200);
        settled();
        GatewayDouble.forgets();
    }

    @Test
    void isFollowedAtOvh() {
        change(slug, settings("unanswered", otherwise("MESSAGE", line)))
                .statusCode(200)
                .body("settings.unanswered.kind", equalTo("MESSAGE"));

        settled();
        assertThat(AtOvh.line(line).unregistered().nature()).isEqualTo("voicemail");
        assertThat(GatewayDouble.changes(line))
                .containsExactly("unanswered to voicemail " + line + " after 25");
    }

    @Test
    void isNothingWhenItIsSoAlready() {
        var before = revision();

        change(slug, settings("operators", List.of("CAMILLE@example.org", "camille@example.org")))
                .statusCode(200);

        assertThat(revision()).isEqualTo(before);
        assertThat(GatewayDouble.changes(line)).isEmpty();
    }

    @Test
    void changesWhoMayOperateIt() {
        var dominique = Caller.freshAddress();

        change(slug, settings("operators", List.of(dominique)))
                .statusCode(200)
                .body("settings.operators", equalTo(List.of(dominique)));

        Caller.show(Caller.person(dominique), slug).statusCode(200);
        Caller.show(Caller.person("camille@example.org"), slug).statusCode(404);
    }

    @Test
    void isRefusedWhereItIsWrong() {
        change(slug, settings("several", 2))
                .statusCode(400)
                .body("errors.field", hasItem("settings.several"));
        change(slug, settings("unanswered", otherwise("NUMBER", line)))
                .statusCode(422)
                .body("about.reason", equalTo("itself"));
        change(freshSlug(), settings()).statusCode(404).body("type", endsWith("unknown-hotline"));
    }

    @Test
    void keepsAddressesAndPhonesSealed() {
        change(slug, settings("unanswered", otherwise("NUMBER", phone))).statusCode(200);

        var row =
                rows.read(
                                """
                                select (h.*)::text || coalesce((select string_agg((o.*)::text, ',')
                                  from hotline_operator o where o.hotline_id = h.id), '') from hotline h where slug = ?
                                """,
                                slug)
                        .getFirst();

        assertThat(row).doesNotContain("camille", "group@", phone.substring(4));
    }

    @Test
    void showsAllByName() {
        list().body("summary.slug", hasItem(slug))
                .body("summary.find { it.slug == '" + slug + "' }.name", equalTo("Permanence"));
        Caller.web()
                .get("/api/v1/administration/jobs")
                .then()
                .statusCode(200)
                .body("name", hasItems("drift", "hotline-forgetting"));
    }

    @Test
    void letsGoOfOneThatNobodyAnswers() {
        change(slug, settings("unanswered", otherwise("NUMBER", phone))).statusCode(200);
        settled();
        var secret = given.volunteerLink(known(), false);
        Caller.answer(Caller.administrator(), slug, "phone", phone).statusCode(200);

        retire(slug).statusCode(409).body("type", endsWith("still-answered"));
        Caller.stop(Caller.administrator(), slug).statusCode(200);
        retire(slug).statusCode(204);

        Awaitility.await().until(() -> !AtOvh.line(line).unanswered().on());
        assertThat(AtOvh.forwardOf(line)).isEqualTo(Optional.empty());
        show(slug).statusCode(404);
        list().body("summary.slug", not(hasItem(slug)));
        Caller.show(Caller.link(secret), slug).statusCode(404);
    }

    @Test
    void letsAnotherTakeItsPlace() {
        retire(slug).statusCode(204);

        create(slug, number).statusCode(200);
    }

    @Test
    void logsOutTheAgentsOfAQueueThatItLetsGoOf() {
        var queue = OvhNumbers.fresh();
        var town = freshSlug();
        AtOvh.hasQueue(queue).hasAgent(phone, AgentStatus.AVAILABLE);
        create(town, queue, true, settings()).statusCode(200);

        retire(town).statusCode(204);

        Awaitility.await()
                .until(
                        () ->
                                AtOvh.queue(queue)
                                        .agents()
                                        .getFirst()
                                        .status()
                                        .equals(Optional.of(AgentStatus.LOGGED_OUT)));
    }

    private Scene.Known known() {
        var id = rows.read("select id from hotline where slug = ?", slug).getFirst();
        return new Scene.Known(java.util.UUID.fromString(id), slug, number, line);
    }

    private String revision() {
        return rows.read("select revision from hotline where slug = ?", slug).getFirst();
    }

    private void settled() {
        Awaitility.await()
                .untilAsserted(() -> show(slug).body("summary.settling.state", equalTo("SETTLED")));
    }
}
