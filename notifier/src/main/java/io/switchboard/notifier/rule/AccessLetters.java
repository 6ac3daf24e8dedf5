package io.switchboard.notifier.rule;

import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.notifier.letter.Letter;

/** What happens at the door, as letters have it. */
final class AccessLetters {

    private AccessLetters() {}

    static Letter of(SignInRequested it) {
        return new Letter.SignIn(it.secret(), it.expiresAt());
    }
}
