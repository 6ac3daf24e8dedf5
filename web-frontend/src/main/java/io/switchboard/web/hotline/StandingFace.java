package io.switchboard.web.hotline;

import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Settling;
import java.util.List;

/**
 * Who answers now, as the head of the page tells it.
 *
 * @param mark differs when the page is to be looked at anew
 * @param what a little more, line by line
 * @param moving whether it will look otherwise soon, without anybody's doing
 * @param stuck whether somebody may try again, or give up
 * @param shall whether who is named answers only once OVH has done it
 */
record StandingFace(
        String mark,
        String tone,
        String title,
        List<String> what,
        boolean moving,
        boolean stuck,
        boolean shall,
        List<AnswererFace> answerers) {

    static StandingFace of(
            HotlineView view, HotlineMessages words, Reasons reasons, Moments moments) {
        var hotline = view.summary();
        var settling = hotline.settling();
        var standing = Standing.of(hotline, words);
        return new StandingFace(
                settling.state() + " " + view.revision() + " " + settling.reason(),
                standing.tone(),
                standing.title(),
                what(view, words, reasons, moments),
                Standing.isMoving(settling),
                settling.reason() != null,
                settling.state() != Settling.State.SETTLED,
                hotline.answerers().stream()
                        .map(it -> AnswererFace.of(it, words, moments))
                        .toList());
    }

    private static List<String> what(
            HotlineView view, HotlineMessages words, Reasons reasons, Moments moments) {
        var settling = view.summary().settling();
        return switch (settling.state()) {
            case SETTLED -> List.of(settled(view, words));
            case PENDING ->
                    settling.reason() == null
                            ? List.of(words.pendingWhat())
                            : List.of(
                                    reasons.of(settling.reason()),
                                    wanted(settling, words, moments),
                                    nextTry(settling, words, moments));
            case FAILED ->
                    List.of(
                            reasons.of(settling.reason()),
                            wanted(settling, words, moments),
                            words.failedNext());
        };
    }

    private static String settled(HotlineView view, HotlineMessages words) {
        var answerers = view.summary().answerers();
        if (answerers.isEmpty()) {
            return switch (view.unanswered()) {
                case NOTHING -> words.unansweredNothing();
                case NUMBER -> words.unansweredNumber();
                case MESSAGE -> words.unansweredMessage();
            };
        }
        if (isTraining(view.summary())) {
            return words.conferenceRings();
        }
        return answerers.size() == 1 ? words.phoneRings() : words.phonesRing();
    }

    private static boolean isTraining(HotlineSummary hotline) {
        return hotline.answerers().size() == 1
                && hotline.answerers().getFirst().conference() != null;
    }

    private static String wanted(Settling settling, HotlineMessages words, Moments moments) {
        return words.wantedAt(moments.of(settling.since()));
    }

    private static String nextTry(Settling settling, HotlineMessages words, Moments moments) {
        return settling.nextTry() == null || settling.nextTry().isBefore(moments.now())
                ? words.triedAgainSoon()
                : words.triedAgain(moments.of(settling.nextTry()));
    }

    public boolean isUnattended() {
        return answerers.isEmpty();
    }

    public boolean isSeveral() {
        return answerers.size() > 1;
    }

    @Override
    public String toString() {
        return "StandingFace[" + mark + "]";
    }
}
