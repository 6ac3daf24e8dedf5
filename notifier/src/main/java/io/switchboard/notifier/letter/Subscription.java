package io.switchboard.notifier.letter;

import io.switchboard.contracts.letter.MailingList;
import java.util.Optional;
import java.util.UUID;

/**
 * Which of the letters that come again and again.
 *
 * @param subject the hotline; {@link #NOTHING} for letters that are about none
 * @param hotline what it is called; empty for none
 */
public record Subscription(MailingList list, UUID subject, String hotline) {

    public static final UUID NOTHING = new UUID(0, 0);

    /** Empty for a letter that somebody asked for, or must get. */
    public static Optional<Subscription> of(Letter letter) {
        return LetterKind.of(letter).list().map(list -> of(list, letter));
    }

    private static Subscription of(MailingList list, Letter letter) {
        return letter instanceof HotlineLetter about
                ? new Subscription(
                        list, about.hotline().id(), Seals.oneLine(about.hotline().name()))
                : new Subscription(list, NOTHING, "");
    }
}
