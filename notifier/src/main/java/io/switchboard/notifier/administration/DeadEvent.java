package io.switchboard.notifier.administration;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event in the topic of dead letters. Of its headers only what has the shape of ours is believed, and its content is not looked at: whoever
 * wrote it may have written anything anywhere.
 *
 * @param topic where it stood first
 * @param reason what the notifier said of it, which quotes nothing
 */
record DeadEvent(
        String topic,
        int partition,
        long offset,
        Optional<String> type,
        Optional<UUID> id,
        String reason) {

    private static final Pattern TYPE = Pattern.compile("io\\.switchboard\\.\\w{1,60}\\.v\\d{1,3}");
    private static final Pattern TOPIC = Pattern.compile("[a-z-]{1,60}");
    private static final Pattern PARTITION = Pattern.compile("\\d{1,9}");
    private static final Pattern OFFSET = Pattern.compile("\\d{1,18}");

    /** These write their messages without quoting. */
    private static final Pattern OURS =
            Pattern.compile(
                    "io\\.switchboard\\.platform\\.messaging\\.(EventRefused|UnreadableEvent)");

    private static final int LONGEST_REASON = 300;

    static DeadEvent of(ConsumerRecord<String, byte[]> letter) {
        return new DeadEvent(
                header(letter, "dead-letter-topic", TOPIC).orElse(letter.topic()),
                header(letter, "dead-letter-partition", PARTITION)
                        .map(Integer::parseInt)
                        .orElse(letter.partition()),
                header(letter, "dead-letter-offset", OFFSET)
                        .map(Long::parseLong)
                        .orElse(letter.offset()),
                header(letter, "ce_type", TYPE),
                id(letter),
                reason(letter));
    }

    private static Optional<UUID> id(ConsumerRecord<String, byte[]> letter) {
        try {
            return header(letter, "ce_id").map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String reason(ConsumerRecord<String, byte[]> letter) {
        var kind = header(letter, "dead-letter-exception-class-name").orElse("");
        return OURS.matcher(kind).matches()
                ? cut(header(letter, "dead-letter-reason").orElse("no reason was given"))
                : "it failed in an unforeseen way";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    private static Optional<String> header(
            ConsumerRecord<String, byte[]> letter, String name, Pattern shape) {
        return header(letter, name).filter(it -> shape.matcher(it).matches());
    }

    /** The last of that name: those of the dead letter come after those of the event. */
    private static Optional<String> header(ConsumerRecord<String, byte[]> letter, String name) {
        return Optional.ofNullable(letter.headers().lastHeader(name))
                .map(it -> it.value())
                .map(it -> new String(it, StandardCharsets.UTF_8));
    }
}
