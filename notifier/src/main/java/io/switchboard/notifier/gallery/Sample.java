package io.switchboard.notifier.gallery;

import io.switchboard.notifier.letter.Letter;

/** @param name in the gallery's addresses */
record Sample(String name, Letter letter) {}
