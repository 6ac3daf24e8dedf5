package io.switchboard.web.stats;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;

final class StatsPages {

    private StatsPages() {}

    @CheckedTemplate(basePath = "stats", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Now(Ways ways, NowView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stats", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Of(Ways ways, PeriodView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stats", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Away() implements TemplateInstance {}

    /** @param administrator whether to lead to the collecting */
    @CheckedTemplate(basePath = "stats", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Nothing(boolean administrator) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stats", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Closed(Sentence sentence) implements TemplateInstance {}
}
