package io.switchboard.platform.sealing;

import java.util.Locale;

/** What a key ring is for. A service is given the rings it needs and no other. */
public enum Ring {
    /** E-mail addresses and phone numbers of people. */
    ADDRESS,
    /** Access codes of conferences. */
    CODE,
    /** Secrets of mailed links. */
    LINK,
    /** What a browser keeps for us in a cookie. */
    SESSION,
    /** What the gateway keeps of a change until it is settled and its answer is not asked for any more. */
    CHANGE,
    /** Keys to OVH that were asked for, until an operator has taken them. */
    CREDENTIAL;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
