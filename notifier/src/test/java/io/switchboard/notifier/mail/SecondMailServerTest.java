package io.switchboard.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two real servers; the second is shut in all other tests. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class SecondMailServerTest {

    @Inject Happenings happenings;
    @Inject Rows rows;

    @BeforeEach
    void openTheSecond() {
        PostOffice.openSecond();
    }

    /** Until the first is used again, so that no other test meets the second. */
    @AfterEach
    void goBackToTheFirst() {
        PostOffice.refuseUs(false);
        PostOffice.shutSecond();
        var marker = Happenings.somebody();
        happenings.announce(happenings.booked(marker));
        PostOffice.await(marker);
    }

    @Test
    void takesWhatTheFirstCannotBeReachedFor() {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);

        PostOffice.shut();
        try {
            happenings.announce(booked);
            awaitSent(booked);
        } finally {
            PostOffice.open();
        }

        assertThat(PostOffice.bySecondTo(address)).hasSize(1);
        assertThat(PostOffice.to(address)).isEmpty();
        assertThat(attempts(booked)).containsExactly("1");
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("mail_server_attempts_total{outcome=\"taken\",server=\"second\"}")
                .contains("mail_server_first_left_alone 1.0");
    }

    @Test
    void takesWhatTheFirstRefusesToTakeFromUs() {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);
        PostOffice.refuseUs(true);

        happenings.announce(booked);

        awaitSent(booked);
        assertThat(PostOffice.bySecondTo(address)).hasSize(1);
        assertThat(PostOffice.to(address)).isEmpty();
    }

    private void awaitSent(ConferenceBooked booked) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows.outcomes(booked.conference()).equals(List.of("sent")));
    }

    private List<String> attempts(ConferenceBooked booked) {
        return rows.read(
                "select attempts::text from delivery where subject = ?", booked.conference());
    }
}
