package io.switchboard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

/** What a service's tests find when they start. */
class StartedPartsTest {
    @Test
    void areADatabaseWithTheServicesOwnRole() throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                System.getProperty("quarkus.datasource.jdbc.url"),
                                System.getProperty("quarkus.datasource.username"),
                                System.getProperty("quarkus.datasource.password"));
                var rows = connection.createStatement().executeQuery("select current_schema()")) {
            rows.next();

            assertThat(rows.getString(1)).isEqualTo("booking");
        }
    }

    @Test
    void areABrokerWhoseTopicsCanBeRead() throws Exception {
        String broker = System.getProperty("kafka.bootstrap.servers");
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic("conference-events", 6, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }

        var topic = Topic.named("conference-events");
        topic.produce("1", "{}", Map.of("ce_type", "ConferenceBooked"));

        assertThat(topic.all())
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.key()).isEqualTo("1");
                            assertThat(message.headers())
                                    .containsEntry("ce_type", "ConferenceBooked");
                        });
        assertThat(Topic.named("never-made").all()).isEmpty();
    }

    @Test
    void areAMailboxThatTakesMail() throws Exception {
        int port = Integer.getInteger("quarkus.mailer.port");

        try (var smtp = new Socket("localhost", port);
                var out = new PrintWriter(smtp.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("HELO test\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.org>\r\n");
            out.print("DATA\r\nSubject: Bonjour\r\nContent-Type: multipart/mixed; boundary=x\r\n");
            out.print("\r\n--x\r\n\r\nTexte\r\n--x\r\nContent-Type: text/calendar\r\n");
            out.print("Content-Disposition: attachment; filename=invitation.ics\r\n\r\n");
            out.print("BEGIN:VCALENDAR\r\n--x--\r\n.\r\nQUIT\r\n");
            out.flush();
            smtp.getInputStream().readAllBytes();
        }

        var mailbox = MailboxClient.running();
        var mail = mailbox.await("b@example.org");
        assertThat(mail.subject()).isEqualTo("Bonjour");
        assertThat(mail.attachments())
                .extracting(MailboxClient.Attachment::filename)
                .containsExactly("invitation.ics");
        assertThat(mailbox.attachment(mail, 0)).asString().isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void areACatcherOfPosts() {
        var config = new SmallRyeConfigBuilder().addDiscoveredSources().build();
        var hook = URI.create(config.getValue("MATTERMOST_WEBHOOK", String.class));

        new JsonHttp(hook)
                .bytes("POST", hook.getPath(), Map.of("channel", "ours", "text", "Bonjour"));

        assertThat(MattermostClient.running().all())
                .singleElement()
                .satisfies(
                        post -> {
                            assertThat(post.hook()).isEqualTo("switchboard");
                            assertThat(post.channel()).isEqualTo("ours");
                            assertThat(post.username()).isNull();
                            assertThat(post.text()).isEqualTo("Bonjour");
                        });
    }

    @Test
    void comeWithSecretsReadAsIfFromTheEnvironment() {
        var config = new SmallRyeConfigBuilder().addDiscoveredSources().build();

        assertThat(config.getValue("SEALING_ADDRESS_KEYS", String.class)).startsWith("test:");
        assertThat(config.getValue("sealing.address.keys", String.class)).startsWith("test:");
        assertThat(config.getValue("web.frontend.public-key", String.class)).isNotBlank();
        assertThat(TestKeys.privateKey("web-frontend").getParams().getOrder().bitLength())
                .isEqualTo(256);
    }
}
