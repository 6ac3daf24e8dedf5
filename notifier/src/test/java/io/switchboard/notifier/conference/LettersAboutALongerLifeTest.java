package io.switchboard.notifier.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Mails about conferences that are extended, moderated, lost or over, and what hangs on them. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class LettersAboutALongerLifeTest {

    @Inject Happenings happenings;
    @Inject Rows rows;

    @Test
    void anInvitationHangsOnTheMail() throws Exception {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);

        happenings.announce(booked);

        var file = attachment(PostOffice.await(address));
        var type = new ContentType(file.getContentType());
        assertThat(file.getFileName()).isEqualTo("invitation.ics");
        assertThat(type.getBaseType()).isEqualToIgnoringCase("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("PUBLISH");
        assertThat(type.getParameter("charset")).isEqualToIgnoringCase("utf-8");
        assertThat(text(file))
                .contains("UID:" + booked.conference() + "\r\n")
                .contains("SUMMARY:" + Happenings.TITLE + "\r\n")
                .doesNotContain(address);
    }

    @Test
    void anExtensionUpdatesIt() throws Exception {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);

        happenings.announce(happenings.extended(booked));

        var mail = PostOffice.await(address);
        assertThat(mail.getSubject()).contains("now lasts until");
        assertThat(text(attachment(mail)))
                .contains("METHOD:PUBLISH\r\n")
                .contains("SEQUENCE:1\r\n")
                .contains("UID:" + booked.conference() + "\r\n");
    }

    @Test
    void theMailComesAgainOnRequest() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.again(happenings.booked(address)));

        var mail = PostOffice.await(address);
        assertThat(mail.getSubject()).contains("is open until");
        assertThat(text(attachment(mail))).contains("METHOD:PUBLISH\r\n");
    }

    @Test
    void aCancellationTakesItBack() throws Exception {
        var address = Happenings.somebody();
        var cancelled = happenings.cancelled(address);

        happenings.announce(cancelled);

        var file = attachment(PostOffice.await(address));
        assertThat(new ContentType(file.getContentType()).getParameter("method"))
                .isEqualTo("CANCEL");
        assertThat(text(file))
                .contains("METHOD:CANCEL\r\n")
                .contains("UID:" + cancelled.conference() + "\r\n");
    }

    @Test
    void moderatorsGetAMailOfTheirOwn() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.moderation(address));

        var mail = PostOffice.await(address);
        assertThat(mail.getSubject()).isEqualTo("Your phone conference: the link to moderate it");
        assertThat(attachment(mail)).isNull();
    }

    @Test
    void aLostConferenceIsTold() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.lost(address));

        var mail = PostOffice.await(address);
        assertThat(mail.getSubject()).isEqualTo("Your phone conference can no longer be reached");
        assertThat(text(attachment(mail))).contains("METHOD:CANCEL\r\n");
    }

    @Test
    void aConferenceThatIsOverIsAskedAbout() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.survey(address));

        assertThat(PostOffice.await(address).getSubject())
                .isEqualTo("How did your phone conference go?");
    }

    @Test
    void whoeverWasForgottenGetsNothing() {
        var lost = happenings.lost(null);
        var marker = Happenings.somebody();

        for (var partition = 0; partition < 12; partition++) {
            happenings.announce(partition == 0 ? lost : happenings.lost(marker));
        }

        await().until(() -> PostOffice.to(marker).size() == 11);
        assertThat(
                        rows.read(
                                "select id from delivery where subject = ? and medium = 'mail'",
                                lost.conference()))
                .isEmpty();
    }

    /** Null when there is none. */
    private static BodyPart attachment(MimeMessage mail) throws Exception {
        var parts = (Multipart) mail.getContent();
        for (var at = 0; at < parts.getCount(); at++) {
            if (Part.ATTACHMENT.equalsIgnoreCase(parts.getBodyPart(at).getDisposition())) {
                return parts.getBodyPart(at);
            }
        }
        return null;
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
