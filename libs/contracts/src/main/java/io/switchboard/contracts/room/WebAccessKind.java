package io.switchboard.contracts.room;

/** What a page at OVH allows. */
public enum WebAccessKind {
    READ,
    WRITE
}
