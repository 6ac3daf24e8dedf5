package io.switchboard.parts.mailbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Request;
import io.switchboard.parts.web.Route;
import java.io.IOException;
import java.util.List;

/** The mails as JSON, for tests. */
final class MailApi {
    private static final JsonFactory JSON = new JsonFactory();

    private final Spool spool;

    MailApi(Spool spool) {
        this.spool = spool;
    }

    List<Route> routes() {
        return List.of(
                Route.on("GET /api/messages", this::list),
                Route.on("DELETE /api/messages", this::clear),
                Route.on("GET /api/messages/{id}/attachments/{n}", this::attachment));
    }

    /** Newest first; {@code to} keeps those whose envelope names the address. */
    private Answer list(Request request) {
        var mails =
                request.query("to").map(spool::newestFirst).orElseGet(() -> spool.newestFirst());
        return Answer.json(
                out -> {
                    try (JsonGenerator json = JSON.createGenerator(out)) {
                        json.writeStartArray();
                        for (StoredMail mail : mails) {
                            write(json, mail);
                        }
                        json.writeEndArray();
                    }
                });
    }

    private void write(JsonGenerator json, StoredMail mail) throws IOException {
        var content = spool.content(mail);
        if (content.isEmpty()) {
            return;
        }
        ReadMail read = ReadMail.whole(content.get());
        json.writeStartObject();
        json.writeStringField("id", Long.toString(mail.id()));
        json.writeStringField("messageId", read.messageId());
        json.writeStringField("receivedAt", mail.receivedAt().toString());
        json.writeStringField("from", read.from());
        json.writeArrayFieldStart("to");
        for (String recipient : mail.recipients()) {
            json.writeString(recipient);
        }
        json.writeEndArray();
        json.writeStringField("subject", read.subject());
        json.writeStringField("text", read.text());
        json.writeStringField("html", read.html());
        json.writeArrayFieldStart("attachments");
        for (var attachment : read.attachments()) {
            json.writeStartObject();
            json.writeStringField("filename", attachment.filename());
            json.writeStringField("contentType", attachment.contentType());
            json.writeNumberField("size", attachment.content().length);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Answer clear(Request request) throws IOException {
        spool.clear();
        return Answer.nothing();
    }

    /** {@code n} counts from 0 in the order of the list. */
    private Answer attachment(Request request) throws IOException {
        var mail = MailPages.find(spool, request.path("id"));
        int n = MailPages.number(request.path("n")).orElse(-1L).intValue();
        if (mail.isEmpty() || n < 0) {
            return Answer.unknown();
        }
        var attachments = mail.get().attachments();
        if (n >= attachments.size()) {
            return Answer.unknown();
        }
        var attachment = attachments.get(n);
        return Answer.bytes(attachment.contentType(), attachment.content());
    }
}
