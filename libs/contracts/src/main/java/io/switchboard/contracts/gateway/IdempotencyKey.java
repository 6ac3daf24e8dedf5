package io.switchboard.contracts.gateway;

/**
 * The caller's name for one change, sent with it: made again under the same name within 24 hours it is not done again, but answered as
 * before (IETF draft-ietf-httpapi-idempotency-key-header). A name that is used for another change is refused with 422 {@code
 * idempotency-key-reused}; 409 {@code change-under-way} when the first one has not ended in the time the caller has.
 */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    /** Says {@code true} on an answer that is remembered from before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    /** Characters at most. */
    public static final int LONGEST = 100;

    private IdempotencyKey() {}
}
