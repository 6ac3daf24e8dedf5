package io.switchboard.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.gateway.event.CredentialExpiring;
import io.switchboard.contracts.gateway.event.CredentialRefused;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import io.switchboard.gateway.credential.OurCredential.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OurCredentialTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final List<GatewayEvent> told = new ArrayList<>();
    private OurCredential credential = OurCredential.unseen(UUID.randomUUID());

    @Test
    void tellsOnceWhenThirtySevenTwoAndOneDaysAreLeft() {
        var end = NOW.plus(Duration.ofDays(40));
        find(well(end), NOW);

        for (var hours = 0; hours < 40 * 24; hours += 6) {
            time(NOW.plus(Duration.ofHours(hours)));
        }

        assertThat(told)
                .containsExactly(
                        new CredentialExpiring(end, 30),
                        new CredentialExpiring(end, 7),
                        new CredentialExpiring(end, 2),
                        new CredentialExpiring(end, 1));
        assertThat(credential.version()).isEqualTo(4);
    }

    @Test
    void tellsHowManyDaysAreLeftWhenItIsFoundLate() {
        var end = NOW.plus(Duration.ofDays(5)).minusSeconds(60);

        find(well(end), NOW);
        find(well(end), NOW.plusSeconds(60));

        assertThat(told).containsExactly(new CredentialExpiring(end, 5));
    }

    @Test
    void countsAnewForAnotherEnd() {
        find(well(NOW.plus(Duration.ofDays(5))), NOW);

        find(well(NOW.plus(Duration.ofDays(25))), NOW);

        assertThat(told)
                .extracting(event -> ((CredentialExpiring) event).days())
                .containsExactly(5, 25);
    }

    @Test
    void hasNothingToTellOfAKeyWithoutEnd() {
        find(well(null), NOW);
        time(NOW.plus(Duration.ofDays(1000)));

        assertThat(told).isEmpty();
    }

    @Test
    void tellsATroubleOnceAndAgainAfterItWasWell() {
        find(troubled(Trouble.REVOKED), NOW);
        find(troubled(Trouble.REVOKED), NOW);
        find(well(null), NOW);
        find(troubled(Trouble.REVOKED), NOW);

        var refused = new CredentialRefused("revoked", List.of(), NOW);
        assertThat(told).containsExactly(refused, refused);
    }

    @Test
    void tellsAnotherTroubleAtOnce() {
        find(troubled(Trouble.MISSING_RULES, "GET /a"), NOW);
        find(troubled(Trouble.MISSING_RULES, "GET /a"), NOW);
        find(troubled(Trouble.MISSING_RULES, "GET /a", "PUT /b"), NOW);
        find(troubled(Trouble.UNKNOWN_KEY), NOW);

        assertThat(told)
                .extracting(event -> ((CredentialRefused) event).reason())
                .containsExactly("missing-rules", "missing-rules", "unknown-key");
    }

    private void find(Finding finding, Instant now) {
        take(credential.found(finding, now));
    }

    private void time(Instant now) {
        take(credential.telling(now));
    }

    private void take(OurCredential.Step step) {
        credential = step.credential();
        told.addAll(step.events());
    }

    private static Finding well(Instant end) {
        return new Finding(Trouble.NONE, 7L, end, List.of(), List.of());
    }

    private static Finding troubled(Trouble trouble, String... missing) {
        return new Finding(trouble, 7L, null, List.of(missing), List.of());
    }
}
