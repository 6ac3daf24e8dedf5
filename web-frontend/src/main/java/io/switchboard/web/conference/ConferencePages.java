package io.switchboard.web.conference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class ConferencePages {

    private ConferencePages() {}

    @CheckedTemplate(basePath = "conference", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Open(String id, String secret) implements TemplateInstance {}

    @CheckedTemplate(basePath = "conference", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Conference(ConferenceFace view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "conference", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Cancel() implements TemplateInstance {}

    @CheckedTemplate(basePath = "conference", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Nothing() implements TemplateInstance {}

    @CheckedTemplate(basePath = "conference", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Extension(ExtensionFace view) implements TemplateInstance {}
}
