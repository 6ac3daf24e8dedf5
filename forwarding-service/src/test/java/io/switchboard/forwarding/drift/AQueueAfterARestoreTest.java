package io.switchboard.forwarding.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of which the books know less than OVH. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AQueueAfterARestoreTest {

    private static final LocalTime TWO = LocalTime.of(2, 0);
    private static final LocalTime THREE = LocalTime.of(3, 0);

    private final String camille = OvhNumbers.freshMobile();
    private final String stranger = OvhNumbers.freshMobile();
    private final Scene given;
    private final Rows rows;
    private final Looks looks;
    private QueueInUse queue;

    AQueueAfterARestoreTest(Scene given, Rows rows, Looks looks) {
        this.given = given;
        this.rows = rows;
        this.looks = looks;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
        looks.beginNow();
    }

    @AfterEach
    void backToNow() {
        GatewayDouble.reset();
        looks.beginNow();
    }

    @Test
    void isAnsweredByThoseWhoseTelephonesRing() {
        queue = QueueInUse.of(given, 3);
        queue.isAnsweredBy(camille);
        queue.atOvh().hasSwitched(queue.agent(camille).id(), AgentStatus.LOGGED_OUT);
        isOpenedSinceBy(stranger);
        looks.believes(queue.hotline());

        looks.at(queue.hotline());
        queue.isSettled();

        queue.show()
                .body("summary.answerers", hasSize(1))
                .body("drift.rule", equalTo("ACCEPT"))
                .body("changes[0].kind", equalTo("DRIFT_ACCEPTED"));
        assertThat(queue.atOvh().ringing()).containsExactly(stranger);
        assertThat(queue.atOvh().openings()).hasSize(1);
    }

    @Test
    void isAnsweredThoughNobodyDidBefore() {
        queue = QueueInUse.of(given, 3);
        isOpenedSinceBy(stranger);
        looks.believes(queue.hotline());

        looks.at(queue.hotline());
        queue.isSettled();
        looks.at(queue.hotline());
        queue.isSettled();

        queue.show().body("summary.answerers", hasSize(1));
        assertThat(queue.atOvh().ringing()).containsExactly(stranger);
    }

    @Test
    void isAnsweredThoughItDifferedABitBefore() {
        queue = QueueInUse.of(given, 3);
        queue.atOvh().hasOpening(DayOfWeek.MONDAY, TWO, THREE);
        looks.at(queue.hotline());
        queue.isSettled();
        queue.show().body("drift.what", equalTo("opening-unknown"));
        isOpenedSinceBy(stranger);
        looks.believes(queue.hotline());

        looks.after(Duration.ofMinutes(3), queue.hotline());
        queue.isSettled();

        queue.show().body("summary.answerers", hasSize(1));
        assertThat(queue.atOvh().ringing()).containsExactly(stranger);
    }

    @Test
    void isClosedWhereItWasClosedSince() {
        queue = QueueInUse.of(given, 3);
        queue.isAnsweredBy(camille);
        queue.atOvh().openings().forEach(it -> queue.atOvh().losesOpening(it.id()));
        looks.believes(queue.hotline());

        looks.at(queue.hotline());
        queue.isSettled();

        queue.show().body("summary.answerers", hasSize(0));
        assertThat(queue.atOvh().openings()).isEmpty();
    }

    /** By Switchboard, of which the restored books know nothing. */
    private void isOpenedSinceBy(String phone) {
        queue.atOvh().openings().forEach(it -> queue.atOvh().losesOpening(it.id()));
        queue.atOvh().hasAgent(phone, AgentStatus.AVAILABLE);
        queue.atOvh()
                .hasOpening(
                        LocalDate.now(Scene.PARIS).getDayOfWeek(),
                        LocalTime.MIN,
                        LocalTime.of(23, 59, 59));
    }
}
