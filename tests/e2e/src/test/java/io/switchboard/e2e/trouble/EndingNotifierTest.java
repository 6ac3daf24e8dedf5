package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Newcomer;
import io.switchboard.e2e.person.Persistent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A notifier is told to end in the middle of its letters, as with each update. What it left to its claim would wait for half a minute. */
@InTheHouse
class EndingNotifierTest {
    private static final int LETTERS = 200;

    /** A third notifier, so slow that it has most of its batch before it when the others have sent all that they took. */
    private static final Map<String, String> SLOW = Map.of("MAIL_RATE", "2", "MAIL_BURST", "1");

    private static final int LEFT_AT_LEAST = 20;

    /** Less than what is left of a claim when its holder renews it no more. */
    private static final Duration SENT_WITHIN = Duration.ofSeconds(15);

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);

    private static final String DOMAIN = "@burst.example>";
    private static final String BURST =
            "notifier.delivery where message_id like '%" + DOMAIN + "' and ";

    private final House house;

    EndingNotifierTest(House house) {
        this.house = house;
    }

    @Test
    void finishesWhatItHasBegunAndHandsBackTheRest() {
        var settings = new HashMap<>(Newcomer.FOR_A_SHORT_TIME);
        settings.putAll(SLOW);
        try (var slow = Newcomer.of(house, Door.NOTIFIER, settings)) {
            slow.awaitReady();
            planLettersTo(somebody());
            awaitOneClaimLeft();

            slow.process().destroy();

            Awaitility.await("its letters are sent")
                    .atMost(SENT_WITHIN)
                    .until(() -> house.records().count(BURST + "state = 'sent'") == LETTERS);
            Awaitility.await("it has gone")
                    .atMost(ENDS_WITHIN)
                    .until(() -> !slow.process().isAlive());
        }

        assertThat(house.records().count(BURST + "attempts > 1"))
                .as("handed back, and sent by others")
                .isPositive();
        assertThat(Spool.of(house).messageIds())
                .filteredOn(it -> it.endsWith(DOMAIN))
                .hasSize(LETTERS)
                .doesNotHaveDuplicates();
    }

    private String somebody() {
        var person = new Persistent(house);
        person.book();
        house.mails().awaitOpening(person.mailAddress());
        return house.records()
                .list(
                        "select id from notifier.delivery where kind = 'conference-open' order by position desc limit 1")
                .getFirst();
    }

    /** As many things to tell, so that no letter has to wait for another. */
    private void planLettersTo(String delivery) {
        house.records()
                .change(
                        """
                        insert into notifier.delivery (id, kind, subject, recipient_hash, recipient, content, language, zone, message_id, created_at)
                        select id, 'conference-not-opened', gen_random_uuid(), recipient_hash, recipient,
                          '{"confirmedAt":"2026-11-21T10:00:00Z"}', language, zone, '<' || id || '%s', now()
                        from (select gen_random_uuid() as id, recipient_hash, recipient, language, zone
                              from notifier.delivery, generate_series(1, %d) where delivery.id = '%s') as fresh
                        """
                                .formatted(DOMAIN, LETTERS, delivery));
    }

    /** Of a sender that has much to do, when all others have done theirs. */
    private void awaitOneClaimLeft() {
        Awaitility.await("one of them has much left to do, and nobody else has")
                .atMost(Duration.ofSeconds(20))
                .during(Duration.ofSeconds(2))
                .until(
                        () ->
                                claims().size() == 1
                                        && house.records().count(BURST + "state = 'sending'")
                                                >= LEFT_AT_LEAST);
    }

    /** What nobody has taken yet counts as one of them. */
    private List<String> claims() {
        return house.records()
                .list(
                        "select distinct coalesce(claimed_by::text, 'nobody') from "
                                + BURST
                                + "state <> 'sent'");
    }
}
