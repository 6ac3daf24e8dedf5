package io.switchboard.web.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class StandingPages {

    private StandingPages() {}

    @CheckedTemplate(basePath = "standing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Standing(StandingFace view) implements TemplateInstance {}
}
