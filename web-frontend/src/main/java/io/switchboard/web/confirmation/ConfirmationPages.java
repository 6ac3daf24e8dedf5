package io.switchboard.web.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;

final class ConfirmationPages {

    private ConfirmationPages() {}

    @CheckedTemplate(
            basePath = "confirmation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Confirm(String secret) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "confirmation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Refused(Sentence sentence) implements TemplateInstance {}
}
