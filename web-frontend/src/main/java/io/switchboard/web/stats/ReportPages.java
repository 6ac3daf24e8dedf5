package io.switchboard.web.stats;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class ReportPages {

    private ReportPages() {}

    @CheckedTemplate(basePath = "stats", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Reports(Ways ways, List<ReportFace> reports) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stats", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record One(Ways ways, ReportView view) implements TemplateInstance {}
}
