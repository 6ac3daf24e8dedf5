package io.switchboard.gateway.number;

/** A number that none of our billing accounts holds for what is wished of it; nothing was sent to OVH about it. */
public final class UnknownNumber extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownNumber() {
        super("None of our billing accounts has this number for that.", null, false, false);
    }
}
