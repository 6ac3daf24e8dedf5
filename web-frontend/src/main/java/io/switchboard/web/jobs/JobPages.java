package io.switchboard.web.jobs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class JobPages {

    private JobPages() {}

    /**
     * Those of one service.
     *
     * @param jobs null while it does not answer
     * @param away what is said then
     */
    record Part(String id, String title, List<JobFace> jobs, String away) {}

    @CheckedTemplate(basePath = "jobs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Jobs(List<Part> parts) implements TemplateInstance {}
}
