package io.switchboard.web.rota;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class RotaPages {

    private RotaPages() {}

    @CheckedTemplate(basePath = "rota", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rota(RotaFace view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rota", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Removal(String slug, RotaFace.Planned planned) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rota", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Plan(PlanView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rota", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Occurrence(OccurrenceFace view) implements TemplateInstance {}

    /** Of who came by a volunteer link, who may call a shift off and no more. */
    @CheckedTemplate(basePath = "rota", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Decline(OccurrenceFace view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rota", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Gone(String slug) implements TemplateInstance {}
}
