package io.switchboard.web.volunteer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.web.page.Mistakes;
import java.util.List;

final class VolunteerPages {

    private VolunteerPages() {}

    /** @param hotline its name */
    @CheckedTemplate(basePath = "volunteer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Volunteers(String slug, String hotline, List<VolunteerView> volunteers)
            implements TemplateInstance {}

    /**
     * @param path where the form goes to
     * @param known name of who is changed; null for somebody new
     */
    @CheckedTemplate(basePath = "volunteer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wish(String slug, String path, String known, VolunteerForm form, Mistakes mistakes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "volunteer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Removal(String slug, VolunteerView volunteer) implements TemplateInstance {}
}
