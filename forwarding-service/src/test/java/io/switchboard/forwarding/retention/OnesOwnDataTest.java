package io.switchboard.forwarding.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.Work;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class OnesOwnDataTest {

    private final String address = Caller.freshAddress();
    private final String phone = OvhNumbers.freshMobile();
    private final Scene given;
    private final Rows rows;
    private final Erasing erasing;
    private final HotlineForgetting forgetting;
    private final Operators operators;
    private final Sealer sealer;
    private Known hotline;
    private String volunteer;

    OnesOwnDataTest(
            Scene given,
            Rows rows,
            Erasing erasing,
            HotlineForgetting forgetting,
            Operators operators,
            Sealer sealer) {
        this.given = given;
        this.rows = rows;
        this.erasing = erasing;
        this.forgetting = forgetting;
        this.operators = operators;
        this.sealer = sealer;
    }

    @BeforeEach
    void aHotlineThatKnowsThem() {
        rows.quieten();
        GatewayDouble.reset();
        hotline = given.line();
        isOperatedBy(person(), address);
        rows.read(
                "update hotline set notices = array[?, ?] where id = ?",
                sealed("group@example.org"),
                sealed(address),
                hotline.id());
        volunteer =
                web(
                                "/api/v1/volunteers/keeping",
                                "name",
                                "Camille",
                                "phone",
                                "+" + phone.substring(2),
                                "address",
                                address)
                        .extract()
                        .path("id");
        Caller.answer(Caller.person(address), hotline.slug(), "volunteer", volunteer)
                .statusCode(200);
        given.isSettled(hotline);
    }

    @Test
    void isShownInFull() {
        data(address)
                .body(
                        "kind",
                        hasItems(
                                "hotline-operator",
                                "hotline-notices",
                                "volunteer",
                                "shift",
                                "hotline-change"))
                .body("findAll { it.facts.hotline != 'Hotline of Lyon' }", hasSize(0))
                .body("find { it.kind == 'hotline-operator' }.facts.address", equalTo(address))
                .body("find { it.kind == 'hotline-notices' }.facts.address", equalTo(address))
                .body("find { it.kind == 'volunteer' }.facts.name", equalTo("Camille"))
                .body("find { it.kind == 'volunteer' }.facts.phone", equalTo(readable()))
                .body("find { it.kind == 'shift' }.facts.phone", equalTo(readable()))
                .body("find { it.kind == 'hotline-change' }.facts.change", equalTo("started"))
                .body("find { it.kind == 'hotline-change' }.facts.address", equalTo(address));
    }

    @Test
    void isShownAndErasedWithTheShiftsThatArePlanned() {
        web(
                "/api/v1/rotas/planning",
                "volunteer",
                volunteer,
                "day",
                "MONDAY",
                "from",
                "18:00",
                "to",
                "20:00");

        data(address)
                .body("find { it.kind == 'planned-shift' }.facts.day", equalTo("monday"))
                .body("find { it.kind == 'planned-shift' }.facts.from", equalTo("18:00"));

        erasing.of(address);
        Awaitility.await().untilAsserted(() -> data(address).body("", hasSize(0)));
        assertThat(rows.read("select id from planned_shift where hotline_id = ?", hotline.id()))
                .isEmpty();
    }

    @Test
    void isShownToNobodyElse() {
        data(Caller.freshAddress()).body("", hasSize(0));
        Caller.as("notifier")
                .body(Map.of("address", address))
                .post("/api/v1/people/data")
                .then()
                .statusCode(403);
    }

    @Test
    void isErasedInEveryVariantOfTheAddressWhenTheyWantSo() {
        erasing.of(address.replace("@", "+Team@").toUpperCase(Locale.ROOT));

        Awaitility.await().untilAsserted(() -> data(address).body("", hasSize(0)));
        Caller.show(Caller.person(address), hotline.slug()).statusCode(404);
        assertThat(rows.read("select cardinality(notices) from hotline where id = ?", hotline.id()))
                .containsExactly("1");
        assertThat(rows.read("select id from volunteer where hotline_id = ?", hotline.id()))
                .isEmpty();
        Caller.show(Caller.administrator(), hotline.slug())
                .body("changes[0].by.kind", equalTo("PERSON"))
                .body("changes[0].by.text", nullValue())
                .body("changes[0].to", nullValue());
    }

    @Test
    void isErasedWithoutLeavingCallersAlone() {
        erasing.of(address);

        Awaitility.await().untilAsserted(() -> data(address).body("", hasSize(0)));
        Caller.show(Caller.administrator(), hotline.slug())
                .body("summary.answerers", hasSize(1))
                .body("summary.answerers[0].name", nullValue());

        Caller.stop(Caller.administrator(), hotline.slug()).statusCode(200);
        Work.done(forgetting::forget);
        assertThat(rows.read("select phone from shift where hotline_id = ?", hotline.id()))
                .containsOnlyNulls();
    }

    @Test
    void ofOthersStays() {
        isOperatedBy("somebody else", Caller.freshAddress());

        erasing.of(address);

        Awaitility.await().untilAsserted(() -> data(address).body("", hasSize(0)));
        assertThat(
                        rows.read(
                                "select person from hotline_operator where hotline_id = ?",
                                hotline.id()))
                .containsExactly("somebody else");
    }

    private void isOperatedBy(String person, String theirs) {
        rows.read(
                "insert into hotline_operator (hotline_id, person, address) values (?, ?, ?)",
                hotline.id(),
                person,
                sealed(theirs));
    }

    private ValidatableResponse web(String path, Object... besides) {
        return Caller.web()
                .body(Caller.wish(Caller.administrator(), hotline.slug(), besides))
                .post(path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse data(String address) {
        return Caller.web()
                .body(Map.of("address", address))
                .post("/api/v1/people/data")
                .then()
                .statusCode(200);
    }

    private String readable() {
        return ("0" + phone.substring(4)).replaceAll("(..)(?=.)", "$1 ");
    }

    private String sealed(String text) {
        return sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, text).text();
    }

    private String person() {
        return operators.person(EmailAddress.of(address));
    }
}
