package io.switchboard.forwarding.steering;

import io.switchboard.forwarding.hotline.Hotline;

/** What is to be done next for a line. Decides, and does nothing. */
final class LinePlan {

    static final String NONE = "none";

    private LinePlan() {}

    /** @param unanswered mark of what callers shall get when nobody answers */
    static Step next(Hotline hotline, Wanted wanted, String unanswered) {
        var phone =
                hotline.isRetired()
                        ? null
                        : wanted.phones().entrySet().stream().findFirst().orElse(null);
        var mark = phone == null ? NONE : phone.getKey();
        var line = hotline.progress().lineAtOvh().orElse(null);
        if (!mark.equals(line)) {
            return phone == null
                    ? new Step.StopForward(line)
                    : new Step.Forward(phone.getValue(), mark, line);
        }
        var now = hotline.progress().unansweredAtOvh().orElse(null);
        return unanswered.equals(now)
                ? new Step.Nothing()
                : new Step.SetUnanswered(unanswered, now);
    }
}
