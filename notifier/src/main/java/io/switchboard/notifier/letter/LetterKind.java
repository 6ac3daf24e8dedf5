package io.switchboard.notifier.letter;

import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import java.util.Arrays;

/** The kinds of letters by the name under which tables, figures and logs know them. */
public enum LetterKind {
    CONFIRM_RESERVATION("confirm-reservation", ConfirmReservation.class),
    CONFERENCE_OPEN("conference-open", ConferenceOpen.class),
    CONFERENCE_NOT_OPENED("conference-not-opened", ConferenceNotOpened.class),
    CONFERENCE_GIVEN_BACK("conference-given-back", ConferenceGivenBack.class);

    private final String text;
    private final Class<? extends Letter> type;

    LetterKind(String text, Class<? extends Letter> type) {
        this.text = text;
        this.type = type;
    }

    public String text() {
        return text;
    }

    /** What letters of this kind hold. */
    public Class<? extends Letter> type() {
        return type;
    }

    public static LetterKind of(Letter letter) {
        return switch (letter) {
            case ConfirmReservation _ -> CONFIRM_RESERVATION;
            case ConferenceOpen _ -> CONFERENCE_OPEN;
            case ConferenceNotOpened _ -> CONFERENCE_NOT_OPENED;
            case ConferenceGivenBack _ -> CONFERENCE_GIVEN_BACK;
        };
    }

    /** @throws IllegalArgumentException for a name that no kind bears */
    public static LetterKind of(String text) {
        return Arrays.stream(values())
                .filter(it -> it.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no letter is called " + text));
    }
}
