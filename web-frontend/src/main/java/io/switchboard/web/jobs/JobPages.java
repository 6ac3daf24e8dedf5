package io.switchboard.web.jobs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class JobPages {

    private JobPages() {}

    /**
     * @param ofBooking null while booking-service does not answer
     * @param ofHotlines likewise, of forwarding-service
     */
    @CheckedTemplate(basePath = "jobs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Jobs(List<JobFace> ofBooking, List<JobFace> ofHotlines, List<JobFace> ours)
            implements TemplateInstance {}
}
