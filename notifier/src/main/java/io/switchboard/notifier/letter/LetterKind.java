package io.switchboard.notifier.letter;

import io.switchboard.contracts.letter.MailingList;
import io.switchboard.notifier.letter.HotlineLetter.AnswererChanged;
import io.switchboard.notifier.letter.HotlineLetter.ChangeDelayed;
import io.switchboard.notifier.letter.HotlineLetter.ShiftReminder;
import io.switchboard.notifier.letter.HotlineLetter.Unattended;
import io.switchboard.notifier.letter.HotlineLetter.VolunteerDeclined;
import io.switchboard.notifier.letter.Letter.ConferenceAgain;
import io.switchboard.notifier.letter.Letter.ConferenceExtended;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceLost;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import io.switchboard.notifier.letter.Letter.ModerateConference;
import io.switchboard.notifier.letter.Letter.SignIn;
import io.switchboard.notifier.letter.Letter.Survey;
import io.switchboard.notifier.letter.OperatorLetter.ConferenceTrouble;
import io.switchboard.notifier.letter.OperatorLetter.DeadLettersFound;
import io.switchboard.notifier.letter.OperatorLetter.KeyExpiring;
import io.switchboard.notifier.letter.OperatorLetter.KeyRefused;
import io.switchboard.notifier.letter.OperatorLetter.ServiceDisturbed;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of letters by the name under which tables, figures and logs know them. */
public enum LetterKind {
    CONFIRM_RESERVATION("confirm-reservation", ConfirmReservation.class),
    CONFERENCE_OPEN("conference-open", ConferenceOpen.class),
    CONFERENCE_EXTENDED("conference-extended", ConferenceExtended.class),
    CONFERENCE_AGAIN("conference-again", ConferenceAgain.class),
    CONFERENCE_NOT_OPENED("conference-not-opened", ConferenceNotOpened.class),
    CONFERENCE_GIVEN_BACK("conference-given-back", ConferenceGivenBack.class),
    CONFERENCE_LOST("conference-lost", ConferenceLost.class),
    MODERATE_CONFERENCE("moderate-conference", ModerateConference.class),
    SURVEY("survey", Survey.class, MailingList.SURVEYS),
    SIGN_IN("sign-in", SignIn.class),
    ANSWERER_CHANGED("answerer-changed", AnswererChanged.class, MailingList.HOTLINE_CHANGES),
    CHANGE_DELAYED("change-delayed", ChangeDelayed.class),
    HOTLINE_UNATTENDED("hotline-unattended", Unattended.class),
    SHIFT_REMINDER("shift-reminder", ShiftReminder.class, MailingList.SHIFT_REMINDERS),
    VOLUNTEER_DECLINED("volunteer-declined", VolunteerDeclined.class),
    CONFERENCE_TROUBLE("conference-trouble", ConferenceTrouble.class),
    KEY_EXPIRING("key-expiring", KeyExpiring.class),
    KEY_REFUSED("key-refused", KeyRefused.class),
    SERVICE_DISTURBED("service-disturbed", ServiceDisturbed.class),
    DEAD_LETTERS("dead-letters", DeadLettersFound.class);

    private final String text;
    private final Class<? extends Letter> type;
    private final MailingList list;

    LetterKind(String text, Class<? extends Letter> type) {
        this(text, type, null);
    }

    LetterKind(String text, Class<? extends Letter> type, MailingList list) {
        this.text = text;
        this.type = type;
        this.list = list;
    }

    public String text() {
        return text;
    }

    /** What letters of this kind hold. */
    public Class<? extends Letter> type() {
        return type;
    }

    /** As what they can be left; empty where they cannot, since somebody asked for each, or must get it. */
    public Optional<MailingList> list() {
        return Optional.ofNullable(list);
    }

    public static LetterKind of(Letter letter) {
        return switch (letter) {
            case ConfirmReservation _ -> CONFIRM_RESERVATION;
            case ConferenceOpen _ -> CONFERENCE_OPEN;
            case ConferenceExtended _ -> CONFERENCE_EXTENDED;
            case ConferenceAgain _ -> CONFERENCE_AGAIN;
            case ConferenceNotOpened _ -> CONFERENCE_NOT_OPENED;
            case ConferenceGivenBack _ -> CONFERENCE_GIVEN_BACK;
            case ConferenceLost _ -> CONFERENCE_LOST;
            case ModerateConference _ -> MODERATE_CONFERENCE;
            case Survey _ -> SURVEY;
            case SignIn _ -> SIGN_IN;
            case AnswererChanged _ -> ANSWERER_CHANGED;
            case ChangeDelayed _ -> CHANGE_DELAYED;
            case Unattended _ -> HOTLINE_UNATTENDED;
            case ShiftReminder _ -> SHIFT_REMINDER;
            case VolunteerDeclined _ -> VOLUNTEER_DECLINED;
            case ConferenceTrouble _ -> CONFERENCE_TROUBLE;
            case KeyExpiring _ -> KEY_EXPIRING;
            case KeyRefused _ -> KEY_REFUSED;
            case ServiceDisturbed _ -> SERVICE_DISTURBED;
            case DeadLettersFound _ -> DEAD_LETTERS;
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
