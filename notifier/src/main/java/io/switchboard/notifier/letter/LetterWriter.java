package io.switchboard.notifier.letter;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Puts letters into words. Here, and only here, is what a letter holds unsealed. */
@ApplicationScoped
public class LetterWriter {

    private final LetterConfig config;
    private final Sealer sealer;
    private final Texts french;
    private final Texts english;

    LetterWriter(LetterConfig config, Sealer sealer, Texts french, @Localized("en") Texts english) {
        this.config = config;
        this.sealer = sealer;
        this.french = french;
        this.english = english;
    }

    /** The letter in that language, its times on the clock of that zone. */
    public WrittenLetter write(Letter letter, Language language, ZoneId zone) {
        var times = new TimeInWords(language, zone);
        var page = page(letter, language, times);
        return new WrittenLetter(
                subject(letter, language, times),
                WrappedText.of(render(page, language, Variant.TEXT_PLAIN)),
                render(page, language, Variant.TEXT_HTML));
    }

    private String subject(Letter letter, Language language, TimeInWords times) {
        var texts = language == Language.FRENCH ? french : english;
        return switch (letter) {
            case ConfirmReservation _ -> texts.confirmSubject();
            case ConferenceOpen open -> texts.openSubject(times.brief(open.endsAt()));
            case ConferenceNotOpened _ -> texts.failedSubject();
            case ConferenceGivenBack _ -> texts.cancelledSubject();
        };
    }

    private TemplateInstance page(Letter letter, Language language, TimeInWords times) {
        var frame = new LetterFrame(language.tag(), config.serviceName(), config.publicUrl() + "/");
        return switch (letter) {
            case ConfirmReservation confirm -> Templates.confirm(frame, view(confirm, times));
            case ConferenceOpen open -> Templates.open(frame, view(open, times));
            case ConferenceNotOpened failed ->
                    Templates.failed(frame, new FailedView(times.full(failed.confirmedAt())));
            case ConferenceGivenBack over -> Templates.cancelled(frame, view(over, times));
        };
    }

    private ConfirmView view(ConfirmReservation letter, TimeInWords times) {
        var secret = sealer.open(Ring.LINK, SealedField.CONFIRMATION_SECRET, letter.secret());
        return new ConfirmView(
                letter.length().toHours(),
                times.full(letter.expiresAt()),
                "%s/confirm/%s".formatted(config.publicUrl(), secret));
    }

    private OpenView view(ConferenceOpen letter, TimeInWords times) {
        var secret = sealer.open(Ring.LINK, SealedField.CONFERENCE_SECRET, letter.secret());
        var code =
                new AccessCode(
                        sealer.open(Ring.CODE, SealedField.ACCESS_CODE, letter.accessCode()));
        return new OpenView(
                letter.number().spoken(),
                letter.number().international(),
                code.grouped(),
                letter.number().linkTyping(code),
                times.full(letter.endsAt()),
                "%s/c/%s/%s".formatted(config.publicUrl(), letter.conference(), secret));
    }

    private static CancelledView view(ConferenceGivenBack letter, TimeInWords times) {
        return new CancelledView(
                letter.number().spoken(),
                times.full(letter.endsAt()),
                times.full(letter.cancelledAt()));
    }

    private static String render(TemplateInstance page, Language language, String contentType) {
        return page.setLocale(language.locale())
                .setVariant(Variant.forContentType(contentType))
                .render();
    }
}
