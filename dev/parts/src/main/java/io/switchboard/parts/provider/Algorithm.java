package io.switchboard.parts.provider;

/** What tokens are signed with; a program chooses one when it is registered. */
public enum Algorithm {
    RS256,
    ES256
}
