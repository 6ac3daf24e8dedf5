package io.switchboard.gateway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.budget.BudgetRefused;
import io.switchboard.platform.time.Deadline;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingOnceForAllTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject Readings readings;

    @Inject Budget budget;

    private final UUID subject = UUID.randomUUID();
    private final Question question = new Question();

    @Test
    void asksOnceForAllWhoWantItMeanwhile() {
        var one = ask(Lane.LIVE, LONG);
        var other = ask(Lane.LIVE, LONG);

        question.answer(0, "yes");

        assertThat(told(one).what()).isEqualTo("yes");
        assertThat(told(other).what()).isEqualTo("yes");
        assertThat(question.asked).hasSize(1);
    }

    @Test
    void letsTheLessUrgentShareWhatIsUnderWay() {
        ask(Lane.INTERACTIVE, LONG);

        ask(Lane.BACKGROUND, LONG);

        assertThat(question.asked).hasSize(1);
    }

    @Test
    void letsNobodyUrgentWaitBehindTheBackground() {
        ask(Lane.BACKGROUND, LONG);
        var urgent = ask(Lane.INTERACTIVE, LONG);

        question.answer(1, "yes");

        assertThat(told(urgent).what()).isEqualTo("yes");
    }

    @Test
    void tellsWhatItKnowsWhileThatIsFresh() {
        var first = ask(Lane.LIVE, LONG);
        question.answer(0, "yes");
        var at = told(first).at();

        var second = told(ask(Lane.LIVE, LONG));

        assertThat(second).isEqualTo(new Observed<>("yes", at, false));
        assertThat(question.asked).hasSize(1);
    }

    @Test
    void forgetsWhatAChangeHasTouched() {
        ask(Lane.LIVE, LONG);
        question.answer(0, "yes");

        readings.forget(subject);
        var second = ask(Lane.LIVE, LONG);

        question.answer(1, "no");
        assertThat(told(second).what()).isEqualTo("no");
    }

    @Test
    void remembersNothingThatWasAskedBeforeAChange() {
        var before = ask(Lane.LIVE, LONG);
        readings.forget(subject);
        var after = ask(Lane.LIVE, LONG);

        question.answer(1, "no");
        question.answer(0, "yes");

        assertThat(told(before).what()).isEqualTo("yes");
        assertThat(told(after).what()).isEqualTo("no");
        assertThat(told(ask(Lane.LIVE, LONG)).what()).isEqualTo("no");
    }

    @Test
    void tellsWhatItKnewWhenOvhDoesNotAnswerInTime() {
        ask(Lane.LIVE, Duration.ZERO);
        question.answer(0, "yes");

        var second = read(Lane.LIVE, Duration.ZERO, Duration.ofMillis(50), this::sent);

        assertThat(told(second).stale()).isTrue();
        assertThat(told(second).what()).isEqualTo("yes");
    }

    @Test
    void saysThatOvhIsSilentWhenItKnowsNothing() {
        var first = read(Lane.LIVE, LONG, Duration.ofMillis(50), this::sent);

        assertThatThrownBy(() -> told(first)).hasCauseInstanceOf(TookTooLong.class);
    }

    @Test
    void saysThatWeAreBusyWhenNothingWasSentYet() {
        var first = read(Lane.LIVE, LONG, Duration.ofMillis(50), question::ask);

        assertThatThrownBy(() -> told(first)).hasCauseInstanceOf(BudgetRefused.Busy.class);
    }

    private CompletableFuture<Observed<String>> ask(Lane lane, Duration fresh) {
        return read(lane, fresh, LONG, question::ask);
    }

    private CompletableFuture<Observed<String>> read(
            Lane lane, Duration fresh, Duration patience, Function<Allowance, Uni<String>> source) {
        return readings.read(
                        subject,
                        new Manner(fresh, subject),
                        budget.allow(lane, Deadline.in(patience)),
                        source)
                .subscribeAsCompletionStage();
    }

    /** A call that OVH never answers. */
    private Uni<String> sent(Allowance allowance) {
        return allowance.call(() -> question.ask(allowance));
    }

    private static Observed<String> told(CompletableFuture<Observed<String>> asked) {
        return asked.orTimeout(5, TimeUnit.SECONDS).join();
    }

    private static final class Question {
        private final List<UniEmitter<? super String>> asked = new ArrayList<>();

        private Uni<String> ask(Allowance allowance) {
            return Uni.createFrom().emitter(asked::add);
        }

        private void answer(int which, String what) {
            asked.get(which).complete(what);
        }
    }
}
