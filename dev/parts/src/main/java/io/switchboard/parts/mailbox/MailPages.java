package io.switchboard.parts.mailbox;

import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Page;
import io.switchboard.parts.web.Request;
import io.switchboard.parts.web.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The mails for people: a list, and a mail as its reader would see it. */
final class MailPages {
    private static final int LISTED = 100;

    private final Spool spool;

    MailPages(Spool spool) {
        this.spool = spool;
    }

    List<Route> routes() {
        return List.of(
                Route.on("GET /", this::list),
                Route.on("GET /messages/{id}", this::show),
                Route.on("GET /messages/{id}/html", this::html));
    }

    static Optional<Long> number(String digits) {
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    static Optional<ReadMail> find(Spool spool, String id) throws IOException {
        Optional<StoredMail> stored = number(id).flatMap(spool::find);
        Optional<byte[]> content =
                stored.isEmpty() ? Optional.empty() : spool.content(stored.get());
        return content.isEmpty() ? Optional.empty() : Optional.of(ReadMail.whole(content.get()));
    }

    private Answer list(Request request) throws IOException {
        var mails = spool.newestFirst();
        var page = new Page("Mailbox").reloading();
        if (mails.isEmpty()) {
            page.add(
                    "<p class=empty>No mail yet. Everything that Switchboard sends lands here.</p>");
        }
        page.add("<ul class=list>");
        for (StoredMail mail : mails.subList(0, Math.min(LISTED, mails.size()))) {
            var content = spool.content(mail);
            if (content.isPresent()) {
                ReadMail read = ReadMail.heads(content.get());
                page.add(
                        "<li><a href='/messages/%s'><time datetime='%s'>%s</time><b>%s</b><span>%s</span></a>",
                        mail.id(),
                        mail.receivedAt(),
                        Page.clock(mail.receivedAt()),
                        read.subject(),
                        String.join(", ", mail.recipients()));
            }
        }
        page.add("</ul>");
        if (mails.size() > LISTED) {
            page.add("<p>The newest %s of %s mails.</p>", LISTED, mails.size());
        }
        return page.answer();
    }

    private Answer show(Request request) throws IOException {
        String id = request.path("id");
        Optional<StoredMail> stored = number(id).flatMap(spool::find);
        Optional<ReadMail> found = find(spool, id);
        if (stored.isEmpty() || found.isEmpty()) {
            return Answer.unknown();
        }
        ReadMail mail = found.get();
        var page = new Page(mail.subject());
        page.add("<p><a href='/'>&larr; All mails</a></p><h1>%s</h1>", mail.subject());
        page.add(
                "<p class=heads>From %s to %s, %s</p>",
                mail.from(),
                String.join(", ", stored.get().recipients()),
                Page.clock(stored.get().receivedAt()));
        addAttachments(page, id, mail);
        if (mail.html() != null) {
            page.add(
                    "<iframe sandbox='allow-popups' src='/messages/%s/html' title='Mail'></iframe>",
                    id);
        }
        if (mail.text() != null) {
            page.add("<details %s><summary>Text</summary><pre>", mail.html() == null ? "open" : "");
            page.add("%s</pre></details>", mail.text());
        }
        return page.answer();
    }

    private static void addAttachments(Page page, String id, ReadMail mail) {
        var attachments = mail.attachments();
        for (int n = 0; n < attachments.size(); n++) {
            var attachment = attachments.get(n);
            page.add(
                    "<p class=file><a href='/api/messages/%s/attachments/%s' download='%s'>%s</a> %s, %s bytes</p>",
                    id,
                    n,
                    attachment.filename(),
                    attachment.filename(),
                    attachment.contentType(),
                    attachment.content().length);
            if (attachment.contentType().startsWith("text/")) {
                page.add(
                        "<details><summary>%s</summary><pre>%s</pre></details>",
                        attachment.filename(),
                        new String(attachment.content(), StandardCharsets.UTF_8));
            }
        }
    }

    /** What the sandboxed frame shows: the mail's own HTML, links open elsewhere. */
    private Answer html(Request request) throws IOException {
        Optional<ReadMail> mail = find(spool, request.path("id"));
        return mail.isEmpty() || mail.get().html() == null
                ? Answer.unknown()
                : Answer.html("<base target=_blank>" + mail.get().html());
    }
}
