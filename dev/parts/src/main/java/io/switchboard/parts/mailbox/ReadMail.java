package io.switchboard.parts.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** A mail taken apart: subject, its text and HTML where it has them, and what hangs on it. */
final class ReadMail {
    static {
        // Unnamed, Jakarta Mail searches all jars for them, with each part of each mail.
        System.setProperty(
                "jakarta.mail.util.StreamProvider",
                "org.eclipse.angus.mail.util.MailStreamProvider");
        System.setProperty(
                "jakarta.activation.spi.MailcapRegistryProvider",
                "org.eclipse.angus.activation.MailcapRegistryProviderImpl");
        System.setProperty(
                "jakarta.activation.spi.MimeTypeRegistryProvider",
                "org.eclipse.angus.activation.MimeTypeRegistryProviderImpl");
    }

    private static final Session SESSION = Session.getInstance(new Properties());

    private final MimeMessage message;
    private final List<Attachment> attachments = new ArrayList<>();
    private String text;
    private String html;

    /** A part that is not shown as the mail itself; the type is without parameters. */
    record Attachment(String filename, String contentType, byte[] content) {}

    private ReadMail(MimeMessage message) {
        this.message = message;
    }

    /** Reads the heads only. */
    static ReadMail heads(byte[] mail) throws IOException {
        try {
            return new ReadMail(new MimeMessage(SESSION, new ByteArrayInputStream(mail)));
        } catch (MessagingException broken) {
            throw new IOException("Not a mail", broken);
        }
    }

    static ReadMail whole(byte[] mail) throws IOException {
        ReadMail read = heads(mail);
        try {
            read.take(read.message);
        } catch (MessagingException broken) {
            throw new IOException("A part of the mail cannot be read", broken);
        }
        return read;
    }

    String subject() throws IOException {
        return head("Subject");
    }

    /** By which a mail that comes twice is known (RFC 5322, 3.6.4); empty when it has none. */
    String messageId() throws IOException {
        return head("Message-ID");
    }

    /** The bare address of the author; empty when the mail names none. */
    String from() throws IOException {
        try {
            var authors = message.getFrom();
            return authors == null || authors.length == 0
                    ? ""
                    : ((InternetAddress) authors[0]).getAddress();
        } catch (MessagingException broken) {
            return StoredMail.bare(head("From"));
        }
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private String head(String name) throws IOException {
        try {
            String raw = message.getHeader(name, null);
            return raw == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(raw));
        } catch (MessagingException broken) {
            throw new IOException("The head " + name + " cannot be read", broken);
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        boolean attached =
                Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                        || part.getFileName() != null;
        if (!attached && part.getContent() instanceof Multipart several) {
            for (int at = 0; at < several.getCount(); at++) {
                BodyPart inner = several.getBodyPart(at);
                take(inner);
            }
        } else if (!attached && part.isMimeType("text/plain") && text == null) {
            text = string(part);
        } else if (!attached && part.isMimeType("text/html") && html == null) {
            html = string(part);
        } else {
            attachments.add(attachment(part));
        }
    }

    private static Attachment attachment(Part part) throws MessagingException, IOException {
        String name = part.getFileName();
        return new Attachment(
                name == null ? "unnamed" : MimeUtility.decodeText(name),
                new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT),
                part.getInputStream().readAllBytes());
    }

    private static String string(Part part) throws MessagingException, IOException {
        String charset = new ContentType(part.getContentType()).getParameter("charset");
        Charset known =
                charset == null
                        ? StandardCharsets.UTF_8
                        : Charset.forName(MimeUtility.javaCharset(charset), StandardCharsets.UTF_8);
        return new String(part.getInputStream().readAllBytes(), known).replace("\r\n", "\n");
    }
}
