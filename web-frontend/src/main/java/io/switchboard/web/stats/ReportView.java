package io.switchboard.web.stats;

import java.util.List;

/**
 * A report with its days.
 *
 * @param first as typed
 * @param last as typed
 * @param alert what is wrong with the days; null for nothing
 * @param csv the same as a file; null where there is none
 */
record ReportView(
        ReportFace report,
        String first,
        String last,
        String alert,
        List<Table> tables,
        String csv) {}
