package io.switchboard.forwarding.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.testing.Work;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ForgettingHotlinesTest {

    private final Map<String, Object> somebody = Caller.administrator();
    private final Scene given;
    private final Rows rows;
    private final HotlineForgetting forgetting;
    private Known hotline;

    ForgettingHotlinesTest(Scene given, Rows rows, HotlineForgetting forgetting) {
        this.given = given;
        this.rows = rows;
        this.forgetting = forgetting;
    }

    @BeforeEach
    void aHotlineThatSomebodyAnswered() {
        rows.quieten();
        GatewayDouble.reset();
        hotline = given.line();
        answers("name", "Camille");
        Caller.stop(somebody, hotline.slug()).statusCode(200);
        given.isSettled(hotline);
    }

    @Test
    void erasesPhonesThirtyDaysAfterTheShift() {
        set("shift", "ended_at", 29);
        forget();
        assertThat(column("shift", "phone")).doesNotContainNull();

        set("shift", "ended_at", 31);
        forget();

        assertThat(column("shift", "phone")).hasSize(1).containsOnlyNulls();
        assertThat(column("shift", "name")).containsOnlyNulls();
        assertThat(column("shift", "phone_hash")).containsOnlyNulls();
    }

    @Test
    void leavesAShiftThatStillGoesOn() {
        answers();
        set("shift", "started_at", 500);

        forget();

        assertThat(column("shift", "case when ended_at is null then phone else 'over' end"))
                .hasSize(2)
                .doesNotContainNull();
    }

    @Test
    void forgetsWhoChangedItAfterNinetyDaysAndTheChangeAfterFourHundred() {
        set("change", "wanted_at", 89);
        forget();
        assertThat(column("change", "by_text")).doesNotContainNull();

        set("change", "wanted_at", 91);
        forget();
        assertThat(column("change", "by_text")).hasSize(2).containsOnlyNulls();
        assertThat(column("change", "coalesce(by_person, network, from_text, to_text)"))
                .containsOnlyNulls();
        assertThat(column("change", "kind")).contains("STARTED", "STOPPED");

        set("change", "wanted_at", 401);
        forget();
        assertThat(column("change", "kind")).isEmpty();
    }

    @Test
    void forgetsLinksAfterTheyWereRevoked() {
        given.volunteerLink(hotline, false);
        set("volunteer_link", "revoked_at", 31);
        given.volunteerLink(hotline, false);

        forget();

        assertThat(column("volunteer_link", "revoked_at")).hasSize(1).containsOnlyNulls();
    }

    @Test
    void forgetsWhatDifferedAtOvh() {
        differs();
        set("drift", "found_at", 91);
        differs();

        forget();

        assertThat(column("drift", "id")).hasSize(1);
    }

    @Test
    void forgetsThePeopleOfAHotlineThatIsGone() {
        rows.read(
                "insert into hotline_operator (hotline_id, person, address) values (?, 'somebody', 'sealed')",
                hotline.id());
        retired(29);
        forget();
        assertThat(column("hotline_operator", "person")).hasSize(1);

        retired(31);
        forget();

        assertThat(column("hotline_operator", "person")).isEmpty();
        assertThat(rows.read("select cardinality(notices) from hotline where id = ?", hotline.id()))
                .containsExactly("0");
    }

    @Test
    void forgetsTheRotaOfLongAgo() {
        var volunteer = UUID.randomUUID();
        rows.read(
                """
                insert into volunteer (id, hotline_id, name, phone, phone_hash, created_at)
                values (?, ?, 'sealed', 'sealed', 'hash', now())
                """,
                volunteer,
                hotline.id());
        planned(volunteer, -91);
        planned(volunteer, -80);
        planned(volunteer, 7);

        forget();

        assertThat(column("planned_shift", "date")).hasSize(2);
    }

    private void answers(Object... besides) {
        var wish = Caller.wish(somebody, hotline.slug(), besides);
        wish.put("phone", "+" + OvhNumbers.freshMobile().substring(2));
        Caller.web().body(wish).post(Caller.HOTLINES + "/answering").then().statusCode(200);
    }

    private void planned(UUID volunteer, int days) {
        rows.read(
                """
                insert into planned_shift (id, hotline_id, volunteer_id, date, from_time, to_time, created_at)
                values (?, ?, ?, current_date + ?, '10:00', '12:00', now())
                """,
                UUID.randomUUID(),
                hotline.id(),
                volunteer,
                days);
    }

    private void differs() {
        rows.read(
                """
                insert into drift (id, hotline_id, found_at, what, rule)
                values (?, ?, now(), 'forwarded', 'REPAIR')
                """,
                UUID.randomUUID(),
                hotline.id());
    }

    private void forget() {
        Work.done(forgetting::forget);
    }

    private void set(String table, String moment, int daysAgo) {
        rows.read(
                "update %s set %s = now() - ? * interval '1 day' where hotline_id = ?"
                        .formatted(table, moment),
                daysAgo,
                hotline.id());
    }

    private void retired(int daysAgo) {
        rows.read(
                "update hotline set retired_at = now() - ? * interval '1 day' where id = ?",
                daysAgo,
                hotline.id());
    }

    private List<String> column(String table, String column) {
        return rows.read(
                "select %s from %s where hotline_id = ?".formatted(column, table), hotline.id());
    }
}
