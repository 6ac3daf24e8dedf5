package io.switchboard.web.conferences;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class ConferencesPages {

    private ConferencesPages() {}

    @CheckedTemplate(
            basePath = "conferences",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mine(MineView view) implements TemplateInstance {}
}
