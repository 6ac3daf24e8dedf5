package io.switchboard.contracts.letter;

/**
 * @param letters how many wait again
 * @param more whether more are left that were meant
 */
public record SentAgain(int letters, boolean more) {}
