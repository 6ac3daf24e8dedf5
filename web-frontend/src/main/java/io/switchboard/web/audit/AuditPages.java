package io.switchboard.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class AuditPages {

    private AuditPages() {}

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Audit(AuditView view) implements TemplateInstance {}
}
