package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.switchboard.contracts.Language;
import io.switchboard.notifier.letter.OperatorLetter.ConferenceTrouble;
import io.switchboard.notifier.letter.OperatorLetter.DeadLettersFound;
import io.switchboard.notifier.letter.OperatorLetter.KeyExpiring;
import io.switchboard.notifier.letter.OperatorLetter.KeyRefused;
import io.switchboard.notifier.letter.OperatorLetter.ServiceDisturbed;
import io.switchboard.platform.time.TimeInWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts into words what whoever runs the service hears. */
@ApplicationScoped
class OperatorNotices {

    private static final String MISSING_RULES = "missing-rules";

    private final LetterConfig config;
    private final OperatorTexts french;
    private final OperatorTexts english;

    OperatorNotices(
            LetterConfig config, OperatorTexts french, @Localized("en") OperatorTexts english) {
        this.config = config;
        this.french = french;
        this.english = english;
    }

    Notice of(OperatorLetter letter, TimeInWords times) {
        var texts = texts(times);
        return new Notice(
                title(letter, times),
                config.serviceName(),
                null,
                sentences(letter, texts, times),
                action(letter, texts),
                null,
                texts.footer(config.serviceName()));
    }

    String title(OperatorLetter letter, TimeInWords times) {
        var texts = texts(times);
        return switch (letter) {
            case ConferenceTrouble it -> it.lost() ? texts.lostTitle() : texts.notOpenedTitle();
            case KeyExpiring it -> texts.expiringTitle(it.days());
            case KeyRefused it ->
                    it.reason().equals(MISSING_RULES) ? texts.missingTitle() : texts.refusedTitle();
            case ServiceDisturbed _ -> texts.disturbedTitle();
            case DeadLettersFound _ -> texts.deadTitle();
        };
    }

    private static List<String> sentences(
            OperatorLetter letter, OperatorTexts texts, TimeInWords times) {
        return switch (letter) {
            case ConferenceTrouble it ->
                    List.of(trouble(it, texts, times), it.told() ? texts.told() : texts.notTold());
            case KeyExpiring it ->
                    List.of(texts.expiring(times.full(it.expiresAt())), texts.renew());
            case KeyRefused it -> refused(it, texts, times);
            case ServiceDisturbed it ->
                    List.of(texts.disturbed(times.full(it.noticedAt())), texts.disturbedCared());
            case DeadLettersFound it -> dead(it, texts, times);
        };
    }

    private static String trouble(ConferenceTrouble it, OperatorTexts texts, TimeInWords times) {
        return it.lost()
                ? texts.lost(it.number().spoken(), it.domain(), times.full(it.at()))
                : texts.notOpened(it.domain(), times.full(it.at()));
    }

    private static List<String> refused(KeyRefused it, OperatorTexts texts, TimeInWords times) {
        var noticed = times.full(it.noticedAt());
        return switch (it.reason()) {
            case MISSING_RULES ->
                    List.of(
                            texts.missing(noticed),
                            texts.missingRules(String.join(", ", it.missing())),
                            texts.renew());
            case "expired" ->
                    List.of(texts.refusedExpired(), texts.refused(noticed), texts.renew());
            case "revoked" ->
                    List.of(texts.refusedRevoked(), texts.refused(noticed), texts.renew());
            case "unknown-key" ->
                    List.of(texts.refusedUnknown(), texts.refused(noticed), texts.renew());
            default -> List.of(texts.refused(noticed), texts.renew());
        };
    }

    private static List<String> dead(DeadLettersFound it, OperatorTexts texts, TimeInWords times) {
        var since = times.full(it.since());
        return Stream.of(
                        it.letters() == 0 ? null : texts.dead(it.letters(), since),
                        it.events() == 0 ? null : texts.unread(it.events(), since),
                        texts.deadNext())
                .filter(Objects::nonNull)
                .toList();
    }

    private Notice.Link action(OperatorLetter letter, OperatorTexts texts) {
        return switch (letter) {
            case ServiceDisturbed _ ->
                    new Notice.Link(
                            texts.home(config.serviceName()), null, config.publicUrl() + "/");
            case ConferenceTrouble _, KeyExpiring _, KeyRefused _, DeadLettersFound _ ->
                    new Notice.Link(texts.administration(), null, config.publicUrl() + "/admin");
        };
    }

    private OperatorTexts texts(TimeInWords times) {
        return times.language() == Language.FRENCH ? french : english;
    }
}
