package io.switchboard.platform.messaging;

import io.switchboard.platform.trace.TraceParent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it came.
 *
 * @param id of the event; the same event may come again under the same id
 * @param type on the wire, {@code io.switchboard.<Event>.v1}
 * @param time when it happened
 * @param subject the aggregate it happened to
 * @param version of the aggregate after it
 * @param trace to which it belongs; empty where whoever announced it knew of none
 * @param content what happened, as far as we can tell
 */
public record Envelope<E>(
        UUID id,
        String type,
        Instant time,
        String subject,
        long version,
        Optional<TraceParent> trace,
        Content<E> content) {

    /** What is inside. */
    public sealed interface Content<E> {}

    /** An event we know. */
    public record Known<E>(E event) implements Content<E> {}

    /** A kind of event that a newer service sends; not for us. */
    public record Unknown<E>() implements Content<E> {}

    /** @param reason what is wrong with it, without its data */
    public record Unreadable<E>(String reason) implements Content<E> {}
}
