package io.switchboard.web.data;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class DataPages {

    private DataPages() {}

    @CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Me(MeView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Erase() implements TemplateInstance {}

    @CheckedTemplate(basePath = "data", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Erased() implements TemplateInstance {}
}
