package io.switchboard.notifier.letter;

/** @param confirmed when the person confirmed, in words */
record FailedView(String confirmed) {}
