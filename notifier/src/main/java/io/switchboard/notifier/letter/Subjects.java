package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
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
import io.switchboard.platform.time.TimeInWords;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Subjects of letters. A title stands there, since mails are found by it; no access code does, since subjects show on locked screens. Until
 * an address is confirmed its subject is not for a stranger to write, so the first mail's has no title either.
 */
@ApplicationScoped
class Subjects {

    private final LetterConfig config;
    private final Seals seals;
    private final Notices notices;
    private final OperatorNotices operators;
    private final Texts french;
    private final Texts english;

    Subjects(
            LetterConfig config,
            Seals seals,
            Notices notices,
            OperatorNotices operators,
            Texts french,
            @Localized("en") Texts english) {
        this.config = config;
        this.seals = seals;
        this.notices = notices;
        this.operators = operators;
        this.french = french;
        this.english = english;
    }

    String of(Letter letter, TimeInWords times) {
        var texts = times.language() == Language.FRENCH ? french : english;
        return switch (letter) {
            case ConfirmReservation _ -> texts.confirmSubject();
            case ConferenceOpen(var call) -> call(call, texts, times);
            case ConferenceAgain(var call) -> call(call, texts, times);
            case ConferenceExtended(var call, _) ->
                    texts.extendedSubject(name(call.title(), texts), times.brief(call.endsAt()));
            case ConferenceNotOpened _ -> texts.failedSubject();
            case ConferenceGivenBack(var over) -> texts.cancelledSubject(name(over.title(), texts));
            case ConferenceLost(var over) -> texts.lostSubject(name(over.title(), texts));
            case ModerateConference it -> texts.moderateSubject(name(it.title(), texts));
            case Survey _ -> texts.surveySubject();
            case SignIn _ -> texts.signInSubject(config.serviceName());
            case HotlineLetter hotline -> notices.subject(hotline, times);
            case OperatorLetter it -> operators.title(it, times);
        };
    }

    private String call(HowToCall call, Texts texts, TimeInWords times) {
        var name = name(call.title(), texts);
        return call.startsAt() == null
                ? texts.openSubject(name, times.brief(call.endsAt()))
                : texts.startSubject(name, times.brief(call.startsAt()));
    }

    private String name(Sealed title, Texts texts) {
        return seals.title(title).map(texts::titled).orElseGet(texts::untitled);
    }
}
