package io.switchboard.web.hotlinesettings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Mistakes;
import java.util.List;

final class SettingsPages {

    private SettingsPages() {}

    @CheckedTemplate(
            basePath = "hotlinesettings",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Hotlines(List<HotlineLine> hotlines) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "hotlinesettings",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Offered(OfferFace offer) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "hotlinesettings",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsuitable(InspectionFace number) implements TemplateInstance {}

    /**
     * @param site where people see the site
     * @param alert what is wrong with no field of it; null when nothing is
     */
    @CheckedTemplate(
            basePath = "hotlinesettings",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wish(
            InspectionFace number, SettingsForm form, Mistakes mistakes, String site, String alert)
            implements TemplateInstance {}

    /** @param saved whether it was changed just now */
    @CheckedTemplate(
            basePath = "hotlinesettings",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Settings(
            HotlineLine hotline, boolean queue, SettingsForm form, Mistakes mistakes, boolean saved)
            implements TemplateInstance {}

    /** @param alert why it was not retired just now; null when nobody tried */
    @CheckedTemplate(
            basePath = "hotlinesettings",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Retire(HotlineLine hotline, String alert) implements TemplateInstance {}

    /** @param way where to try again */
    @CheckedTemplate(
            basePath = "hotlinesettings",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Silent(String way) implements TemplateInstance {}
}
