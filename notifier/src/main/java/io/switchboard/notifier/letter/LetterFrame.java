package io.switchboard.notifier.letter;

/**
 * What is around every letter.
 *
 * @param language IETF tag of the letter's language
 * @param service what the service calls itself
 * @param home where its web pages are
 * @param leaving where such letters are left; null where they cannot be
 */
record LetterFrame(String language, String service, String home, String leaving) {}
