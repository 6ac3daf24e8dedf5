package io.switchboard.web.access.domain;

/** Whether an address may come in. */
public sealed interface Entry {

    /** It may. */
    record Allowed() implements Entry {}

    /** It is of no organisation that may. */
    record Foreign() implements Entry {}

    /** The list that would tell was never read yet, so nobody is let in by it and nobody is told that they are foreign. */
    record NotKnownYet() implements Entry {}
}
