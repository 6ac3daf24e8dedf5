package io.switchboard.web.collecting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class CollectingPages {

    private CollectingPages() {}

    @CheckedTemplate(basePath = "collecting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Collecting(CollectingView view) implements TemplateInstance {}
}
