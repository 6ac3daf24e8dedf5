package io.switchboard.web.audit;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The search and what it found.
 *
 * @param zone in which times are told
 * @param alert why nothing was looked for; null when something was
 * @param older the search for what came before; null when nothing did
 */
record AuditView(
        AuditForm form,
        List<Outcome> outcomes,
        List<EntryFace> entries,
        String zone,
        String alert,
        AuditForm older) {

    private static final List<String> OUTCOMES =
            List.of("done", "refused", "undone", "unresolved", "under-way");

    /** One that can be searched for. */
    record Outcome(String value, String name, boolean chosen) {}

    static AuditView found(
            AuditForm form,
            List<EntryFace> entries,
            boolean more,
            ZoneId zone,
            AuditMessages words) {
        var older = more ? form.before(entries.getLast().id()) : null;
        return new AuditView(form, outcomes(form, words), entries, zone.getId(), null, older);
    }

    static AuditView mistaken(AuditForm form, String alert, AuditMessages words) {
        return new AuditView(form, outcomes(form, words), List.of(), null, alert, null);
    }

    private static List<Outcome> outcomes(AuditForm form, AuditMessages words) {
        return Stream.concat(Stream.of(""), OUTCOMES.stream())
                .map(
                        it ->
                                new Outcome(
                                        it,
                                        it.isEmpty()
                                                ? words.anyOutcome()
                                                : EntryFace.outcome(it, words),
                                        it.equals(form.outcome())))
                .toList();
    }

    /** Whether the form is worth showing at once. */
    public boolean isSearched() {
        return alert != null || form.asksForSomething();
    }

    /** Where older entries are, when an address may say so. */
    public String getOlderAddress() {
        return older == null || older.isConfidential() ? null : older.address();
    }

    /** Where the same search begins again; one that is confidential is typed again. */
    public String getNewestAddress() {
        return form.before("").address();
    }

    @Override
    public String toString() {
        return "AuditView";
    }
}
