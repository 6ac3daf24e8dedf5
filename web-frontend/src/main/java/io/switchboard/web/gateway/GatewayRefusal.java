package io.switchboard.web.gateway;

import java.util.Arrays;
import java.util.Optional;

/** Why ovh-gateway does not do what an administrator asked for. */
public enum GatewayRefusal {
    /** OVH does not answer it. */
    OVH_AWAY("ovh-away"),
    /** OVH did not say whether it did what it was asked to. */
    OVH_SILENT("ovh-silent"),
    /** OVH, or our budget of calls, has no room now. */
    OVH_BUSY("ovh-busy"),
    /** OVH does not take our key, or not for this. */
    OVH_REFUSES_US("ovh-refuses-us"),
    /** OVH finds something wrong with what was asked. */
    OVH_REFUSES_REQUEST("ovh-refuses-request"),
    /** The gateway does not take our token, or not for this. */
    NOT_ALLOWED("not-allowed"),
    /** The same wish is being worked on. */
    CHANGE_UNDER_WAY("change-under-way"),
    /** OVH knows us by a service account, or not at all: no consumer key can be asked for. */
    NO_APPLICATION("no-application"),
    /** No such request for a consumer key. */
    UNKNOWN_REQUEST("unknown-request"),
    /** Nobody has validated it at OVH yet, or ever will. */
    NOT_VALIDATED("not-validated"),
    /** The key was told once, which is all. */
    ALREADY_SHOWN("already-shown"),
    /** No such credential. */
    UNKNOWN_CREDENTIAL("unknown-credential"),
    /** The gateway lives on it. */
    OWN_CREDENTIAL("own-credential");

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final String slug;

    GatewayRefusal(String slug) {
        this.slug = slug;
    }

    public boolean isReasonOf(Throwable failure) {
        return failure instanceof GatewayTrouble.Refused refused && refused.refusal() == this;
    }

    /** Empty for a kind of problem that no person can have caused. */
    static Optional<GatewayRefusal> of(int status, String slug) {
        return status == UNAUTHORIZED || status == FORBIDDEN
                ? Optional.of(NOT_ALLOWED)
                : Arrays.stream(values()).filter(it -> it.slug.equals(slug)).findFirst();
    }
}
