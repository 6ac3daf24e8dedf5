package io.switchboard.web.hotline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;

final class HotlinePages {

    private HotlinePages() {}

    @CheckedTemplate(basePath = "hotline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Hotlines(HotlinesView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "hotline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Hotline(HotlineFace view) implements TemplateInstance {}

    /** The part of a queue's page that lives. */
    @CheckedTemplate(basePath = "hotline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Calls(CallsFace calls) implements TemplateInstance {}

    @CheckedTemplate(basePath = "hotline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Link(String secret) implements TemplateInstance {}

    @CheckedTemplate(basePath = "hotline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Undo(String secret, String hotline, ChangeFace change, String clock)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "hotline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Decline(String secret, String hotline, String when, String clock)
            implements TemplateInstance {}

    /** @param tone good, wait or over */
    @CheckedTemplate(basePath = "hotline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Told(Sentence sentence, String tone, String way, String action)
            implements TemplateInstance {}
}
