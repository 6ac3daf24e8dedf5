package io.switchboard.web.hotline;

import io.switchboard.contracts.hotline.Answerer;
import java.util.UUID;

/**
 * Somebody who answers, as a page shows them.
 *
 * @param who their name, else enough of their phone
 * @param phone enough of it to recognise it; null where that is what they are called, and for a conference
 * @param until when it ends, in words like {@code since}
 */
record AnswererFace(
        UUID shift, String who, String phone, String since, String until, boolean planned) {

    static AnswererFace of(Answerer answerer, HotlineMessages words, Moments moments) {
        return new AnswererFace(
                answerer.shift(),
                who(answerer, words),
                answerer.name() == null || answerer.conference() != null ? null : answerer.phone(),
                words.since(moments.of(answerer.since())),
                answerer.until() == null
                        ? words.untilStopped()
                        : words.until(moments.of(answerer.until())),
                answerer.planned());
    }

    static String who(Answerer answerer, HotlineMessages words) {
        if (answerer.conference() != null) {
            return words.conference();
        }
        return answerer.name() == null ? words.unnamed(answerer.phone()) : answerer.name();
    }

    @Override
    public String toString() {
        return "AnswererFace[" + shift + "]";
    }
}
