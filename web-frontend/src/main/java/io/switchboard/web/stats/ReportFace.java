package io.switchboard.web.stats;

/**
 * A report in the list of them.
 *
 * @param closed why it is not for who asks; null where it is
 */
record ReportFace(String slug, String title, String what, String closed) {

    static ReportFace of(Report report, ReportMessages words, Readers readers) {
        var closed = report.isOpenTo(readers) ? null : words.forAdministrators();
        return switch (report) {
            case DOMAINS ->
                    new ReportFace(report.slug(), words.domains(), words.domainsWhat(), closed);
            case LENGTHS ->
                    new ReportFace(report.slug(), words.lengths(), words.lengthsWhat(), closed);
            case CANCELLED ->
                    new ReportFace(report.slug(), words.cancelled(), words.cancelledWhat(), closed);
        };
    }
}
