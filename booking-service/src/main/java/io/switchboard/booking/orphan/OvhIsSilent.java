package io.switchboard.booking.orphan;

/** OVH gave no answer of its own, and an old one is not to be acted on. */
final class OvhIsSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OvhIsSilent() {
        super("OVH does not tell now what rooms there are", null, false, false);
    }
}
