package io.switchboard.web.access.domain;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class DomainPages {

    private DomainPages() {}

    @CheckedTemplate(basePath = "domain", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Domains(DomainView view) implements TemplateInstance {}
}
