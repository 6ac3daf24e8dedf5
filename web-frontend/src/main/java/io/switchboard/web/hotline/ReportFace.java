package io.switchboard.web.hotline;

import io.switchboard.contracts.hotline.TestReport;
import java.util.List;

/** What OVH says of the way of a call, in words. */
record ReportFace(String title, boolean sound, List<Step> steps) {

    record Step(String what, boolean sound) {}

    static ReportFace of(TestReport report, OvhMessages words, Moments moments) {
        var moment = moments.of(report.at());
        return new ReportFace(
                report.sound() ? words.testSound(moment) : words.testUnsound(moment),
                report.sound(),
                report.checks().stream()
                        .map(it -> new Step(what(it.what(), words), it.sound()))
                        .toList());
    }

    private static String what(String what, OvhMessages words) {
        return switch (what) {
            case "number-leads-to-line" -> words.numberLeadsToLine();
            case "line-leads-to-phone" -> words.lineLeadsToPhone();
            case "line-rings-itself" -> words.lineRingsItself();
            case "agent-available" -> words.agentIsAvailable();
            case "others-logged-out" -> words.othersLoggedOut();
            case "open-now" -> words.openNow();
            case "closed-now" -> words.closedNow();
            case "unanswered-as-wished" -> words.unansweredAsWished();
            default -> words.otherCheck(what);
        };
    }
}
