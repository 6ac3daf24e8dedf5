package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Why a hotline was not changed, said on its page, where what was typed is kept. */
@ApplicationScoped
class ChangeRefusals {

    private static final int UNPROCESSABLE = 422;
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final OneHotline page;
    private final Visitor visitor;

    ChangeRefusals(OneHotline page, Visitor visitor) {
        this.page = page;
        this.visitor = visitor;
    }

    /** Fails with the refusal where the page cannot explain it. */
    Uni<RestResponse<String>> explain(
            Operator operator, String hotline, AnswerForm form, Refused refused) {
        return isOurs(refused)
                ? page.show(operator, hotline, view -> remark(view, form, refused).orElseThrow())
                : Uni.createFrom().failure(refused);
    }

    /** For a form that was not even sent on. */
    Uni<RestResponse<String>> correct(
            Operator operator, String hotline, AnswerForm form, Mistakes mistakes) {
        return page.show(operator, hotline, _ -> Remark.mistaken(UNPROCESSABLE, mistakes, form));
    }

    private static boolean isOurs(Refused refused) {
        return switch (refused.refusal()) {
            case UNUSABLE_PHONE,
                    UNKNOWN_VOLUNTEER,
                    UNUSABLE_END,
                    UNUSABLE_CONFERENCE,
                    KNOWN_VOLUNTEERS_ONLY,
                    CHANGED_MEANWHILE,
                    TOO_MANY_ANSWER,
                    TOO_MANY_CHANGES,
                    UNKNOWN_CHANGE,
                    NOT_UNDOABLE ->
                    true;
            default -> false;
        };
    }

    private Optional<Remark> remark(HotlineView view, AnswerForm form, Refused refused) {
        var words = visitor.words(AnsweringMessages.class);
        return switch (refused.refusal()) {
            case UNUSABLE_PHONE -> {
                var sentence =
                        new PhoneInWords(words, visitor.language())
                                .of(refused.about(), view.countries());
                yield mistaken(
                        form.isTyped() ? Mistakes.phone(sentence) : Mistakes.who(sentence), form);
            }
            case UNKNOWN_VOLUNTEER -> mistaken(Mistakes.who(words.unknownVolunteer()), form);
            case UNUSABLE_END -> mistaken(Mistakes.time(words.unusableEnd()), form);
            case UNUSABLE_CONFERENCE -> mistaken(Mistakes.who(words.unusableConference()), form);
            case KNOWN_VOLUNTEERS_ONLY -> undone(StatusCode.FORBIDDEN, words.knownOnly(), form);
            case CHANGED_MEANWHILE ->
                    undone(StatusCode.CONFLICT, words.changedMeanwhile(now(view)), form);
            case TOO_MANY_ANSWER ->
                    undone(StatusCode.CONFLICT, words.tooManyAnswer(view.several()), form);
            case UNKNOWN_CHANGE, NOT_UNDOABLE ->
                    undone(StatusCode.CONFLICT, words.notUndoable(), form);
            case TOO_MANY_CHANGES -> {
                var pause = refused.retryAfter().orElse(A_WHILE);
                yield Optional.of(
                        Remark.later(
                                StatusCode.TOO_MANY_REQUESTS,
                                pause,
                                words.tooManyChanges((pause.toSeconds() + 59) / 60),
                                form));
            }
            default -> Optional.empty();
        };
    }

    private String now(HotlineView view) {
        return Standing.of(view.summary(), visitor.words(HotlineMessages.class)).title();
    }

    private static Optional<Remark> mistaken(Mistakes mistakes, AnswerForm form) {
        return Optional.of(Remark.mistaken(UNPROCESSABLE, mistakes, form));
    }

    private static Optional<Remark> undone(int status, String sentence, AnswerForm form) {
        return Optional.of(Remark.undone(status, sentence, form));
    }
}
