package io.switchboard.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.WebTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WebTest
class SessionForgettingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject SessionLedger ledger;
    @Inject SessionForgetting forgetting;
    @Inject PersonSessions sessions;

    private final EmailAddress claire =
            EmailAddress.of("claire." + UUID.randomUUID() + "@example.org");

    @Test
    void forgetsEndedSessionsOnceTheirCookiesAreOver() {
        var over = UUID.randomUUID();
        var recent = UUID.randomUUID();
        now(ledger.end(over, Instant.now().minusSeconds(3_600)));
        now(ledger.end(recent, Instant.now().plusSeconds(3_600)));

        assertThat(now(forgetting.forget())).startsWith("sessions=");

        assertThat(now(ledger.standing("nobody", over)).ended()).isFalse();
        assertThat(now(ledger.standing("nobody", recent)).ended()).isTrue();
    }

    @Test
    void givesNoEpochTwiceAfterForgettingOne() {
        now(ledger.endAllOf(sessions.id(claire), Instant.now().minus(Duration.ofHours(13))));
        var begunSince = now(session());
        now(forgetting.forget());
        assertThat(now(sessions.standing(begunSince)).carries(begunSince)).isTrue();

        now(sessions.endAllOf(claire));

        assertThat(now(sessions.standing(begunSince)).carries(begunSince)).isFalse();
        var fresh = now(session());
        assertThat(now(sessions.standing(fresh)).carries(fresh)).isTrue();
    }

    private Uni<Session> session() {
        return sessions.prepare(claire, Way.PROVIDER, ZoneId.of("Indian/Reunion"), false);
    }

    private static <T> T now(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}
