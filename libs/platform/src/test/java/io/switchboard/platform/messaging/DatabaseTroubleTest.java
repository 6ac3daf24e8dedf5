package io.switchboard.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which troubles an event waits, and for which it is given up. */
class DatabaseTroubleTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "53100, the disk is full",
        "53300, too many connections",
        "57P01, shut down by an operator",
        "57P03, not yet there",
        "08006, connection lost",
        "28P01, a password that is being changed",
        "40P01, deadlock",
        "58030, its disk does not answer",
        "25006, a standby"
    })
    void passesByItself(String state, String what) {
        assertThat(DatabaseTrouble.mayPass(wrapped(state))).as(what).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "23505, what is there already",
        "22001, too long",
        "42P01, no such table",
        "25001, a transaction within another"
    })
    void stays(String state, String what) {
        assertThat(DatabaseTrouble.mayPass(wrapped(state))).as(what).isFalse();
    }

    private static Throwable wrapped(String state) {
        return new IllegalStateException(new PgException("words", "ERROR", state, "more words"));
    }
}
