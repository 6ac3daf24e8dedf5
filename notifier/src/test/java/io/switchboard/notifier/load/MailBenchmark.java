package io.switchboard.notifier.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How many mails a second go from Kafka to a mail server, with one and with two replicas of the notifier as real processes; what is lost and
 * repeated when one of them is killed; and how late mails come after an hour without a mail server. Run by hand once the notifier is
 * packaged: its name keeps it out of the tests.
 */
class MailBenchmark {

    private static final int LETTERS = Integer.getInteger("benchmark.letters", 10_000);
    private static final int WARM_UP = LETTERS / 3;
    private static final int FRESH = 20;

    private final MailCounter mails = new MailCounter();
    private final Crowd crowd = new Crowd();
    private final Ledger ledger = new Ledger();
    private Replica one;
    private Replica two;

    @AfterEach
    void end() {
        for (var it : java.util.Arrays.asList(one, two)) {
            if (it != null) {
                it.kill();
            }
        }
        crowd.close();
        mails.shut();
    }

    @Test
    void howManyMailsGo() throws Exception {
        mails.open();
        one = Replica.start("one", mails.port());
        run(WARM_UP);
        var alone = run(LETTERS);
        two = Replica.start("two", mails.port());
        run(WARM_UP);
        var both = run(LETTERS);
        var killed = killed();
        two = Replica.start("three", mails.port());
        var late = afterAnHour();

        say("one replica      %s", alone);
        say("two replicas     %s, %.2f times one", both, both.rate() / alone.rate());
        say("one of two killed: lost 0 of %d, repeated %d", LETTERS / 2, killed);
        say("an hour without a server, %d waiting, two replicas: %s", LETTERS, late);
    }

    private Run run(int letters) throws InterruptedException {
        var events = crowd.book(letters);
        mails.forget();
        var plannedBefore = ledger.planned();
        var begin = System.nanoTime();
        events.announce();
        ledger.awaitPlanned(plannedBefore + letters);
        var planned = System.nanoTime() - begin;
        mails.await(letters);
        var sent = System.nanoTime() - begin;
        assertThat(mails.repeated()).isZero();
        return new Run(letters, seconds(planned), seconds(sent));
    }

    /** How many mails came twice: at most those that the killed one had under way. */
    private int killed() throws InterruptedException {
        var letters = LETTERS / 2;
        var events = crowd.book(letters);
        mails.forget();
        events.announce();
        mails.await(letters / 4);
        two.kill();
        mails.await(letters);
        ledger.awaitNothingWaits();
        assertThat(mails.different()).isEqualTo(letters);
        return mails.repeated();
    }

    /** After an hour each letter is tried every two minutes: at the return of the server all of them are somewhere in that pause. */
    private Late afterAnHour() throws InterruptedException {
        mails.shut();
        var plannedBefore = ledger.planned();
        crowd.book(LETTERS).announce();
        ledger.awaitPlanned(plannedBefore + LETTERS);
        ledger.letAnHourPass();
        mails.forget();
        mails.open();
        var back = System.nanoTime();
        var fresh = freshOnes();
        mails.await(LETTERS + FRESH);
        var waited = mails.arrivals().stream().map(it -> seconds(it - back)).sorted().toList();
        assertThat(mails.repeated()).isZero();
        return new Late(at(waited, 0.5), at(waited, 0.95), waited.getLast(), fresh);
    }

    /** The longest of some that nobody has tried before, once the server is back. */
    private double freshOnes() throws InterruptedException {
        var longest = 0.0;
        for (var number = 0; number < FRESH; number++) {
            var begin = System.nanoTime();
            var address = crowd.bookOne();
            mails.await(address);
            longest = Math.max(longest, seconds(System.nanoTime() - begin));
            Thread.sleep(Duration.ofMillis(500));
        }
        return longest;
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) (part * (sorted.size() - 1)));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void say(String line, Object... values) {
        System.out.printf(line + "%n", values);
    }

    private record Run(int letters, double planned, double sent) {

        double rate() {
            return letters / sent;
        }

        @Override
        public String toString() {
            return "%d letters: %.0f events planned/s, %.0f mails/s from Kafka to the server"
                    .formatted(letters, letters / planned, rate());
        }
    }

    private record Late(double half, double most, double last, double fresh) {

        @Override
        public String toString() {
            return "after its return half were there in %.0f s, 95 %% in %.0f s, all in %.0f s; new ones meanwhile took %.1f s at most"
                    .formatted(half, most, last, fresh);
        }
    }
}
