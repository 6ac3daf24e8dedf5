package io.switchboard.notifier.letter;

import io.quarkus.qute.TemplateInstance;
import io.switchboard.contracts.SealedField;
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
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** Letters as pages: which template, and what stands in it. */
@ApplicationScoped
class Pages {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final LetterConfig config;
    private final Seals seals;
    private final Notices notices;
    private final OperatorNotices operators;

    Pages(LetterConfig config, Seals seals, Notices notices, OperatorNotices operators) {
        this.config = config;
        this.seals = seals;
        this.notices = notices;
        this.operators = operators;
    }

    /** @param leaving where such letters are left; empty where they cannot be */
    TemplateInstance of(Letter letter, TimeInWords times, Optional<URI> leaving) {
        var frame =
                new LetterFrame(
                        times.language().tag(),
                        config.serviceName(),
                        config.publicUrl() + "/",
                        leaving.map(URI::toString).orElse(null));
        return switch (letter) {
            case ConfirmReservation confirm -> Templates.confirm(frame, view(confirm, times));
            case ConferenceOpen(var call) -> Templates.open(frame, view(call, times));
            case ConferenceExtended(var call, var before) ->
                    Templates.extended(frame, view(call, times), times.full(before));
            case ConferenceAgain(var call) -> Templates.again(frame, view(call, times));
            case ConferenceNotOpened(var confirmed) ->
                    Templates.failed(frame, new FailedView(times.full(confirmed)));
            case ConferenceGivenBack(var over) -> Templates.cancelled(frame, view(over, times));
            case ConferenceLost(var over) -> Templates.lost(frame, view(over, times));
            case ModerateConference moderate -> Templates.moderate(frame, view(moderate, times));
            case Survey(var ended) -> Templates.survey(frame, survey(ended, times));
            case SignIn signIn -> Templates.signin(frame, view(signIn, times));
            case HotlineLetter hotline -> Templates.hotline(frame, notices.of(hotline, times));
            case OperatorLetter it -> Templates.hotline(frame, operators.of(it, times));
        };
    }

    private ConfirmView view(ConfirmReservation letter, TimeInWords times) {
        var secret = seals.secret(SealedField.CONFIRMATION_SECRET, letter.secret());
        return new ConfirmView(
                seals.title(letter.title()).orElse(null),
                letter.length() == null ? 0 : letter.length().toHours(),
                letter.lastDay() == null ? null : times.full(end(letter, times)),
                times.full(letter.expiresAt()),
                "%s/confirm/%s".formatted(config.publicUrl(), secret));
    }

    private static Instant end(ConfirmReservation letter, TimeInWords times) {
        return letter.lastDay().atTime(END_OF_DAY).atZone(times.zone()).toInstant();
    }

    private CallView view(HowToCall call, TimeInWords times) {
        var secret = seals.secret(SealedField.CONFERENCE_SECRET, call.secret());
        var code = seals.code(call.accessCode());
        return new CallView(
                seals.title(call.title()).orElse(null),
                call.startsAt() == null ? null : times.full(call.startsAt()),
                call.number().spoken(),
                call.number().international(),
                code.grouped(),
                call.number().linkTyping(code),
                times.full(call.endsAt()),
                "%s/c/%s/%s".formatted(config.publicUrl(), call.conference(), secret));
    }

    private WithdrawnView view(Withdrawn conference, TimeInWords times) {
        return new WithdrawnView(
                seals.title(conference.title()).orElse(null),
                conference.number().spoken(),
                times.full(conference.endsAt()),
                times.full(conference.at()));
    }

    private LinkView view(ModerateConference letter, TimeInWords times) {
        var secret = seals.secret(SealedField.MODERATION_SECRET, letter.secret());
        return new LinkView(
                seals.title(letter.title()).orElse(null),
                times.full(letter.endsAt()),
                "%s/m/%s/%s".formatted(config.publicUrl(), letter.conference(), secret));
    }

    private LinkView view(SignIn letter, TimeInWords times) {
        var secret = seals.secret(SealedField.SIGN_IN_SECRET, letter.secret());
        return new LinkView(
                null,
                times.full(letter.expiresAt()),
                "%s/sign-in/%s".formatted(config.publicUrl(), secret));
    }

    /** @throws IllegalStateException when nobody is to be asked any more */
    private SurveyView survey(Instant ended, TimeInWords times) {
        var address =
                config.surveyAddress()
                        .orElseThrow(() -> new IllegalStateException("no SURVEY_ADDRESS"));
        return new SurveyView(times.full(ended), address.page().toString());
    }
}
