package io.switchboard.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Rows;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.problem.Problem;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AskingForAConferenceTest {

    private final Announced announced;
    private final Rows rows;

    AskingForAConferenceTest(Announced announced, Rows rows) {
        this.announced = announced;
        this.rows = rows;
    }

    @Test
    void isAnsweredAtOnceAndAnnouncedSealed() {
        var address = Caller.freshAddress();

        var receipt = Caller.ask(address).statusCode(202).extract().jsonPath();

        var event = announced.await("ReservationRequested", receipt.getString("id"));
        assertThat(event.get("domain").asText()).isEqualTo("example.org");
        assertThat(event.get("expiresAt").asText()).isEqualTo(receipt.getString("expiresAt"));
        assertThat(open(event.get("address").asText(), Ring.ADDRESS, SealedField.ADDRESS))
                .isEqualTo(address);
        assertThat(open(event.get("secret").asText(), Ring.LINK, SealedField.CONFIRMATION_SECRET))
                .hasSize(43);
        assertThat(Instant.parse(receipt.getString("expiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(119)),
                        Instant.now().plus(Duration.ofMinutes(121)));
    }

    @Test
    void keepsOnlyWhatIsSealedOrHashed() {
        var address = Caller.freshAddress();
        var network = Caller.freshNetwork();

        String id = Caller.ask(Caller.wish(address), network).statusCode(202).extract().path("id");

        var event = announced.await("ReservationRequested", id);
        var secret = open(event.get("secret").asText(), Ring.LINK, SealedField.CONFIRMATION_SECRET);
        var row =
                rows.read(
                                "select reservation::text from reservation where id = ?",
                                UUID.fromString(id))
                        .getFirst();
        assertThat(row)
                .doesNotContain(address.substring(0, address.indexOf('@')), network, secret)
                .contains(HexFormat.of().formatHex(new Secret(secret).hash()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a b@example.org", "x@example", "x@@example.org"})
    void refusesWhatIsNoAddress(String typed) {
        refused(Caller.ask(typed), 422, "malformed-address");
    }

    @Test
    void tellsStrangersNothingAboutWhoExists() {
        var known = Caller.freshAddress();
        Caller.ask(known).statusCode(202);

        var again = Caller.ask(known).statusCode(202).extract().body().asString();
        var stranger = Caller.ask(Caller.freshAddress()).statusCode(202).extract().asString();
        assertThat(again.replaceAll("[0-9a-f-]{36}|\"20[^\"]*\"", ""))
                .isEqualTo(stranger.replaceAll("[0-9a-f-]{36}|\"20[^\"]*\"", ""));
    }

    @Test
    void namesTheAddressThatIsMissing() {
        var wish = Caller.wish(Caller.freshAddress());
        wish.remove("address");

        refused(Caller.ask(wish, Caller.freshNetwork()), 400, "invalid")
                .body("errors.field", hasItem("address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "zone"})
    void namesTheFieldThatIsMissing(String field) {
        var conference = Caller.conference();
        conference.remove(field);

        refused(ask(conference), 400, "invalid")
                .body("errors.field", hasItem("conference." + field));
    }

    @ParameterizedTest
    @CsvSource({"length,an hour", "zone,Europe/Nowhere", "lastDay,tomorrow", "startsAt,noon"})
    void namesTheFieldThatCannotBeRead(String field, String nonsense) {
        var conference = Caller.conference();
        conference.put(field, nonsense);

        refused(ask(conference), 400, "unreadable")
                .body("errors.field", hasItem("conference." + field))
                .body("detail", not(containsString(nonsense)));
    }

    @Test
    void needsTheNetworkThatAsks() {
        refused(
                        Caller.web()
                                .body(Caller.wish(Caller.freshAddress()))
                                .post(Caller.RESERVATIONS)
                                .then(),
                        400,
                        "invalid")
                .body("errors.field", hasItem("Client-Address"));
    }

    private static ValidatableResponse ask(Map<String, Object> conference) {
        var wish = Caller.wish(Caller.freshAddress());
        wish.put("conference", conference);
        return Caller.ask(wish, Caller.freshNetwork());
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType(Problem.JSON)
                .body("type", endsWith(":" + slug));
    }

    private String open(String sealed, Ring ring, String field) {
        return announced.open(ring, field, sealed);
    }
}
