package io.switchboard.web.failure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.protection.FormRefused;
import java.util.List;

final class FailurePages {

    private FailurePages() {}

    @CheckedTemplate(basePath = "failure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Failure(Sentence sentence) implements TemplateInstance {}

    @CheckedTemplate(basePath = "failure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdministratorsFailure(Sentence sentence) implements TemplateInstance {}

    /** The same form once more, with a token that fits. */
    @CheckedTemplate(basePath = "failure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Again(Sentence sentence, String path, List<FormRefused.Field> fields)
            implements TemplateInstance {}
}
