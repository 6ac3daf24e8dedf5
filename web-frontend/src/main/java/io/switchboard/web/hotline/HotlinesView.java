package io.switchboard.web.hotline;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.Settling;
import java.time.Instant;
import java.util.List;

/**
 * Hotlines at a glance.
 *
 * @param linked whether this browser keeps a pass of a volunteer link
 */
record HotlinesView(List<Line> lines, boolean linked) {

    /**
     * @param tone good, wait, bad or over
     * @param state in a word or two
     * @param when since when and until when; null while nobody answers
     * @param next the planned shift that begins next; null for none
     */
    record Line(
            String slug,
            String name,
            String number,
            String tone,
            String state,
            String title,
            String when,
            String next) {

        @Override
        public String toString() {
            return "Line[" + slug + "]";
        }
    }

    /** Puts them into words. */
    record Words(HotlinesMessages list, HotlineMessages page, Language language, Instant now) {

        Line line(HotlineSummary hotline) {
            var standing = Standing.of(hotline, page);
            var moments = new Moments(hotline.zone(), language, now);
            return new Line(
                    hotline.slug(),
                    hotline.name(),
                    hotline.number().spoken(),
                    standing.tone(),
                    state(hotline),
                    standing.title(),
                    when(hotline, moments),
                    hotline.next() == null
                            ? null
                            : list.next(hotline.next().name(), moments.of(hotline.next().start())));
        }

        private String state(HotlineSummary hotline) {
            return switch (hotline.settling().state()) {
                case SETTLED -> hotline.answerers().isEmpty() ? list.nobody() : list.answers();
                case PENDING ->
                        Standing.isMoving(hotline.settling()) ? list.pending() : list.notYet();
                case FAILED -> list.failed();
            };
        }

        /** Of several, of who has answered longest. */
        private String when(HotlineSummary hotline, Moments moments) {
            if (hotline.answerers().isEmpty()
                    || hotline.settling().state() != Settling.State.SETTLED) {
                return null;
            }
            var first = hotline.answerers().getFirst();
            var since = list.since(moments.of(first.since()));
            return first.until() == null || hotline.answerers().size() > 1
                    ? since
                    : since + " · " + list.until(moments.of(first.until()));
        }
    }
}
