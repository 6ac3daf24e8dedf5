package io.switchboard.parts.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};

    @TempDir Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private Mailbox mailbox;

    @BeforeEach
    void start() throws Exception {
        mailbox = Mailbox.start(folder, 0, 0);
    }

    @AfterEach
    void stop() throws Exception {
        mailbox.close();
    }

    @Test
    void listsMailsNewestFirst() throws Exception {
        send("camille@example.org", "Premier");
        send("camille@example.org", "Second");

        var mails = get("/api/messages");

        assertThat(mails.findValuesAsText("subject")).containsExactly("Second", "Premier");
    }

    @Test
    void keepsToOneRecipientWhenAsked() throws Exception {
        send("camille@example.org", "Pour Camille");
        send("Dominique@Example.org", "Pour Dominique");

        var mails = get("/api/messages?to=dominique%40example.org");

        assertThat(mails.findValuesAsText("subject")).containsExactly("Pour Dominique");
        assertThat(mails.get(0).get("to").get(0).asText()).isEqualTo("dominique@example.org");
    }

    @Test
    void showsTextHtmlAndAttachments() throws Exception {
        send("camille@example.org", "Votre conférence à réserver");

        var mail = get("/api/messages").get(0);

        assertThat(mail.get("from").asText()).isEqualTo("switchboard@example.org");
        assertThat(mail.get("subject").asText()).isEqualTo("Votre conférence à réserver");
        assertThat(mail.get("text").asText()).isEqualTo("Code d'accès : 123 456 789");
        assertThat(mail.get("html").asText()).isEqualTo("<p>Code d’accès</p>");
        assertThat(mail.get("receivedAt").asText()).matches("\\d{4}-.*Z");
        assertThat(mail.get("messageId").asText()).matches("<.+@.+>");
        var attachment = mail.get("attachments").get(0);
        assertThat(attachment.get("filename").asText()).isEqualTo("plan d’été.png");
        assertThat(attachment.get("contentType").asText()).isEqualTo("image/png");
        assertThat(attachment.get("size").asInt()).isEqualTo(PICTURE.length);
        String path = "/api/messages/" + mail.get("id").asText() + "/attachments/0";
        assertThat(fetch(path, BodyHandlers.ofByteArray()).body()).isEqualTo(PICTURE);
    }

    @Test
    void showsAMailToPeopleWithoutTrustingIt() throws Exception {
        send("camille@example.org", "<script>alert(1)</script>");
        String id = get("/api/messages").get(0).get("id").asText();

        String list = fetch("/", BodyHandlers.ofString()).body();
        String mail = fetch("/messages/" + id, BodyHandlers.ofString()).body();

        assertThat(list).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(mail).contains("sandbox").contains("Code d&#39;accès");
    }

    @Test
    void showsWhatATextHangingOnAMailSays() throws Exception {
        var file = part("calendar", "SUMMARY:<b>Point</b>");
        file.setFileName("invitation.ics");
        send("camille@example.org", "Invitation", file);
        String id = get("/api/messages").get(0).get("id").asText();

        String mail = fetch("/messages/" + id, BodyHandlers.ofString()).body();

        assertThat(mail)
                .contains("invitation.ics")
                .contains("text/calendar")
                .contains("SUMMARY:&lt;b&gt;Point");
    }

    @Test
    void forgetsEverythingWhenTold() throws Exception {
        send("camille@example.org", "Premier");

        var request = HttpRequest.newBuilder(uri("/api/messages")).DELETE().build();
        http.send(request, BodyHandlers.discarding());

        assertThat(get("/api/messages")).isEmpty();
    }

    @Test
    void keepsItsMailsWhenStartedAgain() throws Exception {
        send("camille@example.org", "Premier");
        mailbox.close();

        mailbox = Mailbox.start(folder, 0, 0);
        send("camille@example.org", "Second");

        var mails = get("/api/messages");
        assertThat(mails.findValuesAsText("subject")).containsExactly("Second", "Premier");
        assertThat(mails.findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @Test
    void answersNotFoundForWhatItDoesNotHave() throws Exception {
        assertThat(fetch("/messages/99", BodyHandlers.ofString()).statusCode()).isEqualTo(404);
        assertThat(fetch("/api/messages/x/attachments/0", BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    private void send(String to, String subject) throws Exception {
        send(to, subject, picture());
    }

    private void send(String to, String subject, MimeBodyPart attached) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("switchboard@example.org", "Switchboard"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        var body = new MimeMultipart("alternative");
        body.addBodyPart(part("plain", "Code d'accès : 123 456 789"));
        body.addBodyPart(part("html", "<p>Code d’accès</p>"));
        var whole = new MimeMultipart("mixed");
        var inner = new MimeBodyPart();
        inner.setContent(body);
        whole.addBodyPart(inner);
        whole.addBodyPart(attached);
        mail.setContent(whole);
        Transport.send(mail);
    }

    private static MimeBodyPart picture() throws Exception {
        var picture = new MimeBodyPart();
        picture.setDataHandler(
                new jakarta.activation.DataHandler(
                        new jakarta.mail.util.ByteArrayDataSource(PICTURE, "image/png")));
        picture.setFileName(
                jakarta.mail.internet.MimeUtility.encodeText("plan d’été.png", "UTF-8", null));
        return picture;
    }

    private static MimeBodyPart part(String subtype, String text) throws Exception {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private JsonNode get(String path) throws Exception {
        return new JsonMapper().readTree(fetch(path, BodyHandlers.ofString()).body());
    }

    private <T> HttpResponse<T> fetch(String path, HttpResponse.BodyHandler<T> handler)
            throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), handler);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + mailbox.httpPort() + path);
    }
}
