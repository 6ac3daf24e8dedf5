package io.switchboard.web.page;

/**
 * What a person is told when something is not as they hoped.
 *
 * @param title what happened, in a line
 * @param what a little more about it
 * @param next what to do now
 */
public record Sentence(String title, String what, String next) {}
