package io.switchboard.parts.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The newest mails, at least 15 000 and at most 20 000, on disk; memory holds their envelopes only.
 * When the newest file is full, the oldest is forgotten.
 */
final class Spool implements AutoCloseable {
    private static final int MAILS_A_SEGMENT = 5_000;
    private static final int SEGMENTS = 4;
    private static final String ENDING = ".mails";

    private final Path folder;
    private final Clock clock;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private final List<StoredMail> mails = new ArrayList<>();

    /** The same mails by whom they are for, since tests ask for one person's mail again and again. */
    private final Map<String, List<StoredMail>> byRecipient = new HashMap<>();

    private int inNewest;
    private long lastId;

    private Spool(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static Spool open(Path folder, Clock clock) throws IOException {
        var spool = new Spool(folder, clock);
        Files.createDirectories(folder);
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (Path file : sorted) {
                spool.load(Segment.open(file));
            }
        }
        return spool;
    }

    private void load(Segment segment) throws IOException {
        var found = segment.index();
        segments.add(segment);
        found.forEach(this::note);
        inNewest = found.size();
        if (!mails.isEmpty()) {
            lastId = mails.getLast().id();
        }
    }

    synchronized void add(String sender, List<String> recipients, byte[] mail) throws IOException {
        if (segments.isEmpty() || inNewest >= MAILS_A_SEGMENT) {
            begin();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        note(segments.getLast().append(lastId + 1, now, sender, recipients, mail));
        lastId++;
        inNewest++;
    }

    private void note(StoredMail mail) {
        mails.add(mail);
        for (String recipient : mail.recipients()) {
            byRecipient
                    .computeIfAbsent(StoredMail.bare(recipient), _ -> new ArrayList<>())
                    .add(mail);
        }
    }

    private void begin() throws IOException {
        if (segments.size() == SEGMENTS) {
            Segment oldest = segments.removeFirst();
            mails.removeIf(mail -> mail.segment() == oldest);
            byRecipient.values().forEach(it -> it.removeIf(mail -> mail.segment() == oldest));
            byRecipient.values().removeIf(List::isEmpty);
            oldest.delete();
        }
        segments.add(Segment.open(folder.resolve("%019d%s".formatted(lastId + 1, ENDING))));
        inNewest = 0;
    }

    /** All mails, newest first. */
    synchronized List<StoredMail> newestFirst() {
        return List.copyOf(mails.reversed());
    }

    /** Those for one address, newest first. */
    synchronized List<StoredMail> newestFirst(String recipient) {
        return List.copyOf(
                byRecipient.getOrDefault(StoredMail.bare(recipient), List.of()).reversed());
    }

    synchronized Optional<StoredMail> find(long id) {
        return mails.reversed().stream().filter(mail -> mail.id() == id).findFirst();
    }

    /** What the mail says; empty when it was forgotten meanwhile. */
    synchronized Optional<byte[]> content(StoredMail mail) throws IOException {
        return segments.contains(mail.segment())
                ? Optional.of(mail.segment().read(mail))
                : Optional.empty();
    }

    /** Forgets everything; ids go on rising. */
    synchronized void clear() throws IOException {
        while (!segments.isEmpty()) {
            segments.removeFirst().delete();
        }
        mails.clear();
        byRecipient.clear();
        inNewest = 0;
    }

    @Override
    public synchronized void close() throws IOException {
        for (Segment segment : segments) {
            segment.close();
        }
    }
}
