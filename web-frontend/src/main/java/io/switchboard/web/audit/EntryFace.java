package io.switchboard.web.audit;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.gateway.AuditEntry;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A change at OVH as the list shows it.
 *
 * @param tone good, wait, bad or over: which tint its outcome has
 * @param ended null while it has not
 * @param reason kind of the refusal; null unless it was refused
 */
record EntryFace(
        String id,
        String tone,
        String outcome,
        String outcomeMore,
        String operation,
        String who,
        String begun,
        String ended,
        String reason,
        int attempts,
        boolean settledByReading,
        String subject,
        String request,
        List<String> ovhQueries) {

    static EntryFace of(AuditEntry entry, Language language, ZoneId zone, AuditMessages words) {
        return new EntryFace(
                entry.id().toString(),
                tone(entry.outcome()),
                outcome(entry.outcome(), words),
                more(entry.outcome(), words),
                entry.operation(),
                entry.person().isEmpty()
                        ? entry.caller()
                        : words.onBehalfOf(entry.person(), entry.caller()),
                moment(entry.begun(), language, zone),
                entry.ended().map(it -> moment(it, language, zone)).orElse(null),
                entry.reason().isEmpty() ? null : entry.reason(),
                entry.attempts(),
                entry.settledByReading(),
                entry.subject(),
                entry.request(),
                entry.ovhQueries());
    }

    private static String moment(Instant moment, Language language, ZoneId zone) {
        return TimeInWords.toTheSecond(moment, zone, language);
    }

    private static String tone(String outcome) {
        return switch (outcome) {
            case "done" -> "good";
            case "refused" -> "bad";
            case "unresolved" -> "wait";
            default -> "over";
        };
    }

    static String outcome(String outcome, AuditMessages words) {
        return switch (outcome) {
            case "done" -> words.done();
            case "refused" -> words.refused();
            case "undone" -> words.undone();
            case "unresolved" -> words.unresolved();
            case "under-way" -> words.underWay();
            default -> outcome;
        };
    }

    private static String more(String outcome, AuditMessages words) {
        return switch (outcome) {
            case "done" -> words.doneMore();
            case "refused" -> words.refusedMore();
            case "undone" -> words.undoneMore();
            case "unresolved" -> words.unresolvedMore();
            default -> words.underWayMore();
        };
    }
}
