package io.switchboard.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Time;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AskingTooOftenTest {

    private final Time time;

    AskingTooOftenTest(Time time) {
        this.time = time;
    }

    @AfterEach
    void backToNow() {
        time.isReal();
    }

    @Test
    void isRefusedTheSixthTimeWithinAnHour() {
        var address = Caller.freshAddress();
        for (int time = 0; time < 5; time++) {
            Caller.ask(address).statusCode(202);
        }

        var retryAfter = refused(Caller.ask(address)).extract().header("Retry-After");

        assertThat(Integer.parseInt(retryAfter)).isBetween(3500, 3600);
    }

    @Test
    void countsTheVariantsOfOneMailboxTogether() {
        var address = Caller.freshAddress();
        for (int time = 0; time < 5; time++) {
            Caller.ask(address.replace("@", "+" + time + "@")).statusCode(202);
        }

        refused(Caller.ask(address.replace("person", "Person")));
    }

    @Test
    void isPossibleAgainAfterTheTimeThatWasTold() {
        var address = Caller.freshAddress();
        for (int time = 0; time < 5; time++) {
            Caller.ask(address).statusCode(202);
        }
        var retryAfter = refused(Caller.ask(address)).extract().header("Retry-After");

        time.isLaterBy(Duration.ofSeconds(Long.parseLong(retryAfter)));

        Caller.ask(address).statusCode(202);
    }

    @Test
    void isCountedExactlyForOneAddressAskingAtOnce() {
        var address = Caller.freshAddress();

        var answers = AtOnce.times(30, () -> Caller.ask(address).extract().statusCode());

        assertThat(answers).filteredOn(status -> status == 202).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(25);
    }

    @Test
    void isCountedExactlyForOneNetworkAskingAtOnce() {
        var network = Caller.freshNetwork();
        AtOnce.times(
                30, () -> Caller.ask(Caller.wish(Caller.freshAddress()), network).statusCode(202));

        var answers =
                AtOnce.times(
                        30,
                        () ->
                                Caller.ask(Caller.wish(Caller.freshAddress()), network)
                                        .extract()
                                        .statusCode());

        assertThat(answers).filteredOn(status -> status == 202).hasSize(20);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(10);
    }

    @Test
    void saysTheSameOfAnAddressAndOfANetwork() {
        var address = Caller.freshAddress();
        var network = Caller.freshNetwork();
        for (int time = 0; time < 5; time++) {
            Caller.ask(address).statusCode(202);
        }
        AtOnce.times(50, () -> Caller.ask(Caller.wish(Caller.freshAddress()), network));

        var ofAddress = refused(Caller.ask(address)).extract().asString();
        var ofNetwork =
                refused(Caller.ask(Caller.wish(Caller.freshAddress()), network))
                        .extract()
                        .asString();

        assertThat(ofNetwork).isEqualTo(ofAddress);
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(429).body("type", endsWith(":too-many-requests"));
    }
}
