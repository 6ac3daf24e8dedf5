package io.switchboard.gateway.reading;

/** OVH was asked and did not answer while the caller waited. */
final class TookTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TookTooLong() {
        super("OVH did not answer in time. Ask again later.", null, false, false);
    }
}
