package io.switchboard.notifier.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an event in Kafka to a mail at the mail server. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class LettersAboutConferencesTest {

    @Inject Happenings happenings;
    @Inject Rows rows;

    @Test
    void mailsTheLinkThatConfirms() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.requested(address, happenings.inHours(2)));

        var mail = PostOffice.await(address);
        assertThat(mail.getSubject()).startsWith("Confirmez votre réservation");
        assertThat(raw(mail)).contains("/confirm/");
    }

    @Test
    void mailsHowToCall() throws Exception {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);

        happenings.announce(booked);

        var mail = PostOffice.await(address);
        assertThat(mail.getSubject())
                .startsWith("Votre conférence «\u00a0Revue d'équipe 🎉\u00a0» est ouverte");
        assertThat(mail.getHeader("Subject")).hasSize(1);
        assertThat(mail.getHeader("Subject")[0].split("\r\n"))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(76));
        assertThat(mail.getHeader("From"))
                .containsExactly("=?UTF-8?B?Q29uZsOpcmVuY2Vz?= <conferences@switchboard.example>");
        assertThat(mail.getHeader("To")).containsExactly(address);
        assertThat(mail.getHeader("Reply-To")).containsExactly("aide@switchboard.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getHeader("Date")).hasSize(1);
        assertThat(mail.getSentDate()).isNotNull();
        assertThat(mail.getHeader("Message-ID"))
                .containsExactlyElementsOf(
                        rows.read(
                                "select message_id from delivery where subject = ?",
                                booked.conference()));
        assertThat(mail.getMessageID()).endsWith("@switchboard.example>");
    }

    @Test
    void saysThatAConferenceCouldNotBeOpened() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.failed(address));

        assertThat(PostOffice.await(address).getSubject())
                .isEqualTo("Your phone conference could not be opened");
    }

    @Test
    void saysThatAConferenceIsCancelled() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.cancelled(address));

        assertThat(PostOffice.await(address).getSubject())
                .isEqualTo("Your phone conference is cancelled");
    }

    @Test
    void sendsOneMailForAnEventThatComesTwice() {
        var address = Happenings.somebody();
        var event = UUID.randomUUID();
        var booked = happenings.booked(address);

        happenings.announce(event, booked);
        happenings.announce(event, booked);

        awaitQuiet();
        assertThat(PostOffice.to(address)).hasSize(1);
        assertThat(rows.outcomes(booked.conference())).containsExactly("sent");
    }

    @Test
    void skipsWhatItDoesNotKnowAndWhatNeedsNoLetter() {
        var ended = new ConferenceEnded(UUID.randomUUID(), "people.example", happenings.inHours(0));
        var deadLetters = deadLetters().all().size();

        happenings.produce(UUID.randomUUID(), "ConferencePainted", "{\"colour\":\"blue\"}");
        happenings.announce(ended);

        awaitQuiet();
        assertThat(rows.outcomes(ended.conference())).isEmpty();
        assertThat(deadLetters().all()).hasSize(deadLetters);
    }

    @Test
    void laysAsideWhatItCannotReadAndGoesOn() {
        var address = Happenings.somebody();
        var event = UUID.randomUUID();

        happenings.produce(event, "ConferenceBooked", "{\"conference\": 12");
        happenings.announce(happenings.booked(address));

        PostOffice.await(address);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(deadLetters().all())
                                        .anySatisfy(
                                                it ->
                                                        assertThat(it.headers())
                                                                .containsEntry(
                                                                        "ce_id",
                                                                        event.toString())));
    }

    /** Until an event announced last, in every partition, has its mail. */
    private void awaitQuiet() {
        for (var partition = 0; partition < 12; partition++) {
            var marker = Happenings.somebody();
            happenings.announce(happenings.booked(marker));
            PostOffice.await(marker);
        }
    }

    private static Topic deadLetters() {
        return Topic.named("notifier-dead-letters");
    }

    private static String raw(MimeMessage mail) throws IOException, MessagingException {
        var bytes = new java.io.ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
