package io.switchboard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** Reads the mails that the system under test has sent. */
public final class MailboxClient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JsonHttp http;

    /**
     * A mail; text and HTML are null where it has none.
     *
     * @param id of this one, by the mailbox
     * @param messageId by its sender: the same when it is sent once more
     */
    public record Mail(
            String id,
            String messageId,
            Instant receivedAt,
            String from,
            List<String> to,
            String subject,
            String text,
            String html,
            List<Attachment> attachments) {

        static Mail of(JsonNode json) {
            return new Mail(
                    json.get("id").asText(),
                    json.get("messageId").asText(),
                    Instant.parse(json.get("receivedAt").asText()),
                    json.get("from").asText(),
                    all(json.get("to")).map(JsonNode::asText).toList(),
                    json.get("subject").asText(),
                    json.get("text").asText(null),
                    json.get("html").asText(null),
                    all(json.get("attachments")).map(Attachment::of).toList());
        }
    }

    /** What hangs on a mail; the size is in bytes. */
    public record Attachment(String filename, String contentType, long size) {
        static Attachment of(JsonNode json) {
            return new Attachment(
                    json.get("filename").asText(),
                    json.get("contentType").asText(),
                    json.get("size").asLong());
        }
    }

    public MailboxClient(URI mailbox) {
        this.http = new JsonHttp(mailbox);
    }

    /** The mailbox that was started for this JVM. */
    public static MailboxClient running() {
        return new MailboxClient(URI.create(Running.at("switchboard.mailbox.url")));
    }

    /** Everything, newest first. */
    public List<Mail> all() {
        return mails("");
    }

    /** What one address got, newest first. */
    public List<Mail> to(String address) {
        return mails("?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** Waits until the address has got that many mails, and returns what it has, newest first. */
    public List<Mail> await(String address, int count) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> to(address), mails -> mails.size() >= count);
    }

    /** The newest mail of the address, waited for when there is none. */
    public Mail await(String address) {
        return await(address, 1).getFirst();
    }

    /** What the mail's attachment holds, counted from 0. */
    public byte[] attachment(Mail mail, int number) {
        return http.bytes("/api/messages/%s/attachments/%d".formatted(mail.id(), number));
    }

    public void clear() {
        http.send("DELETE", "/api/messages", null);
    }

    private List<Mail> mails(String query) {
        return all(http.get("/api/messages" + query)).map(Mail::of).toList();
    }

    private static java.util.stream.Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
