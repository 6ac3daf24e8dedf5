package io.switchboard.web.announcement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class AnnouncementPages {

    private AnnouncementPages() {}

    @CheckedTemplate(
            basePath = "announcement",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Announcements(List<AnnouncementFace> announcements) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "announcement",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Draft(AnnouncementView view) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "announcement",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(AnnouncementView view) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "announcement",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Removal(AnnouncementFace announcement) implements TemplateInstance {}
}
