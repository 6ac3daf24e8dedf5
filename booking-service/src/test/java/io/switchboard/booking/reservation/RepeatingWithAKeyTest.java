package io.switchboard.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Time;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class RepeatingWithAKeyTest {

    private final String key = UUID.randomUUID().toString();
    private final Announced announced;
    private final Time time;

    RepeatingWithAKeyTest(Announced announced, Time time) {
        this.announced = announced;
        this.time = time;
    }

    @AfterEach
    void backToNow() {
        time.isReal();
    }

    @Test
    void givesTheSameReceiptAndOneEvent() {
        var wish = Caller.wish(Caller.freshAddress());

        var first = Caller.askWithKey(key, wish).statusCode(202).extract().asString();
        var second = Caller.askWithKey(key, wish).statusCode(202).extract().asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void givesTheSameReceiptToManyAtOnce() {
        var wish = Caller.wish(Caller.freshAddress());

        var receipts =
                AtOnce.times(
                        20,
                        () ->
                                Caller.askWithKey(key, wish)
                                        .statusCode(202)
                                        .extract()
                                        .<String>path("id"));

        assertThat(new HashSet<>(receipts)).hasSize(1);
        announced.await("ReservationRequested", receipts.getFirst());
        assertThat(announced.events("ReservationRequested", receipts.getFirst())).hasSize(1);
    }

    @Test
    void givesTheReceiptEvenWhenTheQuotaIsUsedUp() {
        var address = Caller.freshAddress();
        for (int time = 0; time < 4; time++) {
            Caller.ask(address).statusCode(202);
        }
        var first = Caller.askWithKey(key, Caller.wish(address)).statusCode(202);

        var second = Caller.askWithKey(key, Caller.wish(address)).statusCode(202);

        assertThat(second.extract().asString()).isEqualTo(first.extract().asString());
    }

    @Test
    void isRefusedWithAnotherBody() {
        Caller.askWithKey(key, Caller.wish(Caller.freshAddress())).statusCode(202);

        Caller.askWithKey(key, Caller.wish(Caller.freshAddress()))
                .statusCode(409)
                .body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    void lastsForADay() {
        var wish = Caller.wish(Caller.freshAddress());
        String first = Caller.askWithKey(key, wish).statusCode(202).extract().path("id");

        time.isLaterBy(Duration.ofHours(23));
        String sameDay = Caller.askWithKey(key, wish).statusCode(202).extract().path("id");
        time.isLaterBy(Duration.ofHours(25));
        String nextDay = Caller.askWithKey(key, wish).statusCode(202).extract().path("id");

        assertThat(sameDay).isEqualTo(first);
        assertThat(nextDay).isNotEqualTo(first);
    }

    @Test
    void needsAKeyThatCanBeUnique() {
        Caller.askWithKey("1", Caller.wish(Caller.freshAddress()))
                .statusCode(400)
                .body("errors.field", hasItem("Idempotency-Key"));
    }
}
