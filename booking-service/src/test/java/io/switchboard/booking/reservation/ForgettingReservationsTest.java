package io.switchboard.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Time;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ForgettingReservationsTest {

    private final ReservationForgetting forgetting;
    private final Rows rows;
    private final Time time;

    ForgettingReservationsTest(ReservationForgetting forgetting, Rows rows, Time time) {
        this.forgetting = forgetting;
        this.rows = rows;
        this.time = time;
    }

    @AfterEach
    void backToNow() {
        time.isReal();
    }

    @Test
    void erasesTheAddressADayAfterTheLinkHasEnded() throws Throwable {
        String id = Caller.ask(Caller.freshAddress()).statusCode(202).extract().path("id");

        time.isLaterBy(Duration.ofHours(25));
        VertxContextSupport.subscribeAndAwait(forgetting::forget);
        var afterADay = isKept(id);
        time.isLaterBy(Duration.ofHours(27));
        VertxContextSupport.subscribeAndAwait(forgetting::forget);

        assertThat(afterADay).isTrue();
        assertThat(isKept(id)).isFalse();
    }

    private boolean isKept(String id) {
        return !rows.read("select id from reservation where id = ?", UUID.fromString(id)).isEmpty();
    }
}
