package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Sealed;
import io.switchboard.forwarding.hotline.Hotline;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinePlanTest {

    private static final Sealed PHONE = new Sealed("camille");

    private final Hotline hotline = Planned.line();

    @Test
    void forwardsBeforeItSeesToCallsThatNobodyAnswers() {
        assertThat(next(camille())).isEqualTo(new Step.Forward(PHONE, "camille", null));

        hotline.progress().lineIs("camille");

        assertThat(next(camille())).isEqualTo(new Step.SetUnanswered("none", null));
    }

    @Test
    void asksForNothingThatIsSo() {
        hotline.progress().lineIs("camille");
        hotline.progress().unansweredIs("none");

        assertThat(next(camille())).isEqualTo(new Step.Nothing());
    }

    @Test
    void stopsWhereNobodyAnswers() {
        hotline.progress().lineIs("camille");
        hotline.progress().unansweredIs("none");

        assertThat(next(nobody())).isEqualTo(new Step.StopForward("camille"));
    }

    @Test
    void forwardsAgainWhereItIsUnknownWhatCameOfIt() {
        hotline.progress().lineIs(null);

        assertThat(next(camille())).isInstanceOf(Step.Forward.class);
        assertThat(next(nobody())).isEqualTo(new Step.StopForward(null));
    }

    @Test
    void stopsOneThatIsLetGoOfWhoeverAnswered() {
        hotline.progress().lineIs("camille");
        hotline.retire(Instant.EPOCH);

        assertThat(next(camille())).isEqualTo(new Step.StopForward("camille"));
    }

    private Step next(Wanted wanted) {
        return LinePlan.next(hotline, wanted, "none");
    }

    private static Wanted camille() {
        return wanted(Map.of("camille", PHONE));
    }

    private static Wanted nobody() {
        return wanted(Map.of());
    }

    private static Wanted wanted(Map<String, Sealed> phones) {
        return new Wanted(phones, Optional.empty(), LocalDateTime.of(2026, 3, 2, 15, 0));
    }
}
