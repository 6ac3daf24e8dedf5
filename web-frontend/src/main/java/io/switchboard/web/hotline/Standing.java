package io.switchboard.web.hotline;

import io.switchboard.contracts.hotline.Answerer;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.Settling;

/**
 * How it stands with a hotline, in a line.
 *
 * @param tone good, wait, bad or over
 */
record Standing(String tone, String title) {

    static Standing of(HotlineSummary hotline, HotlineMessages words) {
        var settling = hotline.settling();
        return switch (settling.state()) {
            case SETTLED ->
                    hotline.answerers().isEmpty()
                            ? new Standing("over", words.nobodyAnswers())
                            : new Standing("good", answering(hotline, words));
            case PENDING ->
                    settling.reason() == null
                            ? new Standing("wait", beginning(hotline, words))
                            : new Standing("wait", words.notYet());
            case FAILED -> new Standing("bad", words.notDone());
        };
    }

    /** Whether OVH has been asked and has yet to say how it went. */
    static boolean isMoving(Settling settling) {
        return settling.state() == Settling.State.PENDING && settling.reason() == null;
    }

    private static String answering(HotlineSummary hotline, HotlineMessages words) {
        if (hotline.answerers().size() > 1) {
            return words.severalAnswer(hotline.answerers().size());
        }
        var only = hotline.answerers().getFirst();
        return only.conference() != null
                ? words.conferenceAnswers()
                : words.oneAnswers(inOneLine(only, words));
    }

    /** A title as large as ours does not break within a phone. */
    private static String inOneLine(Answerer answerer, HotlineMessages words) {
        var who = AnswererFace.who(answerer, words);
        return answerer.name() == null ? who.replace(' ', '\u00a0') : who;
    }

    private static String beginning(HotlineSummary hotline, HotlineMessages words) {
        return switch (hotline.answerers().size()) {
            case 0 -> words.ends();
            case 1 -> {
                var only = hotline.answerers().getFirst();
                yield only.conference() != null
                        ? words.conferenceBegins()
                        : words.oneBegins(inOneLine(only, words));
            }
            default -> words.severalBegin(hotline.answerers().size());
        };
    }
}
