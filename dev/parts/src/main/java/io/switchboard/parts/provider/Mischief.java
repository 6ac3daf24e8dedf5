package io.switchboard.parts.provider;

import java.util.Locale;

/** What the provider can be told to do wrong. */
public enum Mischief {
    /** Answers nothing of use: 503 everywhere. */
    AWAY,
    /** Takes half a minute for what programs ask of it. */
    SLOW,
    /** Sends everybody back with {@code access_denied}. */
    DENIES_ACCESS,
    /** Sends everybody back with {@code server_error}. */
    ERRS,

    ID_TOKEN_FORGED,
    ID_TOKEN_UNSIGNED,
    ID_TOKEN_EXPIRED,
    ID_TOKEN_OF_ANOTHER_ISSUER,
    ID_TOKEN_FOR_ANOTHER_PROGRAM,
    ID_TOKEN_WITH_ANOTHER_NONCE,

    /** Plain JSON. */
    USERINFO_PLAIN,
    /** A token of algorithm {@code none}. */
    USERINFO_UNSIGNED,
    /** Signed with a key that is none of ours, under the name of one that is. */
    USERINFO_FORGED,
    USERINFO_EXPIRED,
    USERINFO_OF_ANOTHER_ISSUER,
    USERINFO_FOR_ANOTHER_PROGRAM,
    /** About somebody else than the id token. */
    USERINFO_OF_ANOTHER_SUBJECT,
    /** Nothing wrong with it: the content type names its charset. */
    USERINFO_NAMES_ITS_CHARSET,
    EMAIL_MISSING,
    EMAIL_NOT_VERIFIED,

    /** Sends people who signed out back with a state that is not theirs. */
    SIGNS_OUT_WITH_ANOTHER_STATE;

    /** As it is written in addresses, e.g. {@code userinfo-plain}. */
    static Mischief named(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
