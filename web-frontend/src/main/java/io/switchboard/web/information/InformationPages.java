package io.switchboard.web.information;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Whole texts, one template a language. */
final class InformationPages {

    private InformationPages() {}

    @CheckedTemplate(
            basePath = "information",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Faq(boolean french) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "information",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Legal(boolean french) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "information",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Contact(boolean french) implements TemplateInstance {}
}
