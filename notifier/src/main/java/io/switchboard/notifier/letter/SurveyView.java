package io.switchboard.notifier.letter;

/**
 * @param ended when the conference ended, in words
 * @param link the same for everybody
 */
record SurveyView(String ended, String link) {}
