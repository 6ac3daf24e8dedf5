package io.switchboard.parts.mailbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of mails, one after the other: length of the head, head (id, time, sender, recipients,
 * length of the mail), mail. A last mail that was cut off by a crash is cut away.
 */
final class Segment implements AutoCloseable {
    private static final int LONGEST_HEAD = 1024 * 1024;

    private final Path file;
    private final FileChannel channel;

    private Segment(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Segment open(Path file) throws IOException {
        return new Segment(
                file,
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
    }

    StoredMail append(
            long id, Instant receivedAt, String sender, List<String> recipients, byte[] mail)
            throws IOException {
        byte[] head = head(id, receivedAt, sender, recipients, mail.length);
        long start = channel.size();
        try {
            var record = ByteBuffer.allocate(Integer.BYTES + head.length + mail.length);
            record.putInt(head.length).put(head).put(mail).flip();
            long at = start;
            while (record.hasRemaining()) {
                at += channel.write(record, at);
            }
        } catch (IOException failure) {
            channel.truncate(start);
            throw failure;
        }
        long offset = start + Integer.BYTES + head.length;
        return new StoredMail(id, receivedAt, sender, recipients, this, offset, mail.length);
    }

    byte[] read(StoredMail mail) throws IOException {
        return read(mail.offset(), mail.length());
    }

    /** All mails of the file, oldest first. */
    List<StoredMail> index() throws IOException {
        var mails = new ArrayList<StoredMail>();
        long at = 0;
        try {
            while (at < channel.size()) {
                StoredMail mail = indexed(at);
                mails.add(mail);
                at = mail.offset() + mail.length();
            }
        } catch (EOFException cutOff) {
            channel.truncate(at);
        }
        return mails;
    }

    private StoredMail indexed(long at) throws IOException {
        int length = ByteBuffer.wrap(read(at, Integer.BYTES)).getInt();
        if (length <= 0 || length > LONGEST_HEAD) {
            throw new IOException("Not a file of mails: " + file);
        }
        var head = new DataInputStream(new ByteArrayInputStream(read(at + Integer.BYTES, length)));
        long id = head.readLong();
        var receivedAt = Instant.ofEpochMilli(head.readLong());
        String sender = head.readUTF();
        var recipients = new ArrayList<String>();
        for (int left = head.readInt(); left > 0; left--) {
            recipients.add(head.readUTF());
        }
        int size = head.readInt();
        long offset = at + Integer.BYTES + length;
        if (offset + size > channel.size()) {
            throw new EOFException();
        }
        return new StoredMail(id, receivedAt, sender, List.copyOf(recipients), this, offset, size);
    }

    private byte[] read(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    private static byte[] head(
            long id, Instant receivedAt, String sender, List<String> recipients, int length)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var head = new DataOutputStream(bytes);
        head.writeLong(id);
        head.writeLong(receivedAt.toEpochMilli());
        head.writeUTF(sender);
        head.writeInt(recipients.size());
        for (String recipient : recipients) {
            head.writeUTF(recipient);
        }
        head.writeInt(length);
        return bytes.toByteArray();
    }

    void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
