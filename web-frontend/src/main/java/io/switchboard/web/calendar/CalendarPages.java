package io.switchboard.web.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class CalendarPages {

    private CalendarPages() {}

    /**
     * @param pasted what was typed
     * @param mistake what is wrong with what was given; null before
     */
    @CheckedTemplate(basePath = "calendar", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wish(String slug, String pasted, String mistake) implements TemplateInstance {}

    @CheckedTemplate(basePath = "calendar", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Report(String slug, ReportFace report) implements TemplateInstance {}

    /** @param on whether there is one */
    @CheckedTemplate(basePath = "calendar", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Feed(String slug, boolean on) implements TemplateInstance {}

    @CheckedTemplate(basePath = "calendar", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Made(String way, String address) implements TemplateInstance {}
}
