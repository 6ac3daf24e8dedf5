package io.switchboard.booking;

/** A field of a request is not as it should be, which only we could see. The message is for whoever calls. */
public final class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field its path as the caller wrote it */
    public InvalidRequest(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
