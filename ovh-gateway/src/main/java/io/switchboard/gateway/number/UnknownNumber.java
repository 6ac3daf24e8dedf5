package io.switchboard.gateway.number;

/** A number that none of our billing accounts holds as a conference number; nothing was sent to OVH for it. */
public final class UnknownNumber extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownNumber() {
        super("This is not a conference number of ours.", null, false, false);
    }
}
