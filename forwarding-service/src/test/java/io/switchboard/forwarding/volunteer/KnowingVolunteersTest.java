package io.switchboard.forwarding.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.rota.Calls;
import io.switchboard.testing.AtOnce;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class KnowingVolunteersTest {

    private final Scene given;
    private final Rows rows;
    private Known hotline;

    KnowingVolunteersTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void before() {
        rows.quieten();
        GatewayDouble.reset();
        hotline = given.line();
    }

    @Test
    void listsThemByNameAndWholeToWhoLooksAfterThem() {
        keep("Émile", "06 12 34 56 01", "emile@example.org");
        keep("Zoé", "06 12 34 56 02", null);
        keep("  anne\t martin ", "+33 (0)6 12 34 56 03", null);

        list().body("name", contains("anne martin", "Émile", "Zoé"))
                .body("phone", contains("06 12 34 56 03", "06 12 34 56 01", "06 12 34 56 02"))
                .body("address", contains(null, "emile@example.org", null));
    }

    @Test
    void showsMaskedPhonesAndNoAddressesToWhoAnswers() {
        keep("Émile", "06 12 34 56 01", "emile@example.org");

        Caller.show(Caller.link(given.volunteerLink(hotline, false)), hotline.slug())
                .statusCode(200)
                .body("volunteers.name", contains("Émile"))
                .body("volunteers.phone", contains("06 12 •• •• 01"))
                .body("volunteers[0].address", nullValue());
    }

    @Test
    void theSameWishAgainMakesNobodyTwice() {
        var ids = AtOnce.times(4, () -> id(keep("Émile", "0612345601", "emile@example.org")));
        var again = id(keep("Émile", "+33612345601", "Emile@example.org"));

        assertThat(ids).containsOnly(again);
        list().body("", hasSize(1));
    }

    @Test
    void knowsThemOtherwise() {
        var emile = id(keep("Émile", "0612345601", "emile@example.org"));

        keep("Émile D.", "0612345609", null, "id", emile)
                .statusCode(200)
                .body("id", equalTo(emile.toString()));

        list().body("name", contains("Émile D."))
                .body("phone", contains("06 12 34 56 09"))
                .body("[0].address", nullValue());
    }

    @Test
    void onePhoneIsOnePersons() {
        keep("Émile", "0612345601", null);
        var zoe = id(keep("Zoé", "0612345602", null));

        keep("Somebody else", "0612345601", null)
                .statusCode(409)
                .body("type", endsWith("volunteer-known"));
        keep("Zoé", "0612345601", null, "id", zoe)
                .statusCode(409)
                .body("type", endsWith("volunteer-known"));
        list().body("phone", contains("06 12 34 56 01", "06 12 34 56 02"));
    }

    @Test
    void refusesPhonesThatCannotAnswer() {
        keep("Émile", "0899 12 34 56", null)
                .statusCode(422)
                .body("type", endsWith("unusable-phone"))
                .body("about.reason", equalTo("premium"));
        keep("Émile", "+32 470 12 34 12", null)
                .statusCode(422)
                .body("about.reason", equalTo("foreign"));

        list().body("", hasSize(0));
    }

    @Test
    void refusesWhoIsNoVolunteerOfThisHotlineAndNobody() {
        var elsewhere = Calls.volunteer(given.line().slug(), "Émile");

        keep("Émile", "0612345601", null, "id", elsewhere)
                .statusCode(422)
                .body("type", endsWith("unknown-volunteer"));
        keep(" ", "0612345601", null).statusCode(400);
        keep("Émile", "0612345601", "no address").statusCode(400);
    }

    @Test
    void knowsTwoHundredAtMost() {
        rows.read(
                """
                insert into volunteer (id, hotline_id, name, phone, phone_hash, created_at)
                select gen_random_uuid(), ?, 'x', 'x', 'many-' || n, now() from generate_series(1, 200) n
                """,
                hotline.id());

        keep("Émile", "0612345601", null)
                .statusCode(409)
                .body("type", endsWith("too-many-volunteers"));
    }

    @Test
    void whoIsRemovedIsKnownNoMoreAndPlannedNoMore() {
        var emile = id(keep("Émile", "0612345601", null));
        Calls.weekly(hotline.slug(), emile, "MONDAY", "09:00", "12:00");

        remove(hotline, emile).statusCode(204);
        remove(hotline, emile).statusCode(204);

        list().body("", hasSize(0));
        assertThat(rows.read("select id from planned_shift where volunteer_id = ?", emile))
                .isEmpty();
    }

    @Test
    void whoLooksAfterOneHotlineRemovesNobodyOfAnother() {
        var emile = id(keep("Émile", "0612345601", null));

        remove(given.line(), emile).statusCode(204);

        list().body("", hasSize(1));
    }

    @Test
    void whoCameByALinkLooksAfterNobody() {
        var link = Caller.link(given.volunteerLink(hotline, false));
        var slug = hotline.slug();

        var answers =
                List.of(
                        Calls.volunteers("listing", link, slug),
                        Calls.volunteers("keeping", link, slug, "name", "I", "phone", "0612345601"),
                        Calls.volunteers("removing", link, slug, "volunteer", UUID.randomUUID()));

        assertThat(answers)
                .allSatisfy(it -> it.statusCode(403).body("type", endsWith("not-yours-to-manage")));
    }

    @Test
    void strangersSeeNoHotline() {
        Calls.volunteers("listing", Caller.person(Caller.freshAddress()), hotline.slug())
                .statusCode(404)
                .body("type", endsWith("unknown-hotline"));
    }

    @Test
    void nothingOfThemIsReadableInTheTable() {
        keep("Émile Dupont", "0612345601", "emile.dupont@example.org").statusCode(200);

        var row = rows.read("select v::text from volunteer v where hotline_id = ?", hotline.id());

        assertThat(row).hasSize(1);
        assertThat(row.getFirst()).doesNotContain("mile", "Dupont", "612345601", "example.org");
    }

    private ValidatableResponse keep(String name, String phone, String address, Object... besides) {
        var wish = Caller.wish(Caller.administrator(), hotline.slug(), besides);
        wish.put("name", name);
        wish.put("phone", phone);
        wish.put("address", address);
        return Calls.post("volunteers/keeping", wish);
    }

    private ValidatableResponse list() {
        return Calls.volunteers("listing", Caller.administrator(), hotline.slug()).statusCode(200);
    }

    private static ValidatableResponse remove(Known hotline, UUID volunteer) {
        return Calls.volunteers(
                "removing", Caller.administrator(), hotline.slug(), "volunteer", volunteer);
    }

    private static UUID id(ValidatableResponse kept) {
        return UUID.fromString(kept.statusCode(200).extract().path("id"));
    }
}
