package io.switchboard.web.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class AdministrationPages {

    private AdministrationPages() {}

    /**
     * @param to where to go then
     * @param alert why the person is not in yet; null at first
     */
    @CheckedTemplate(
            basePath = "administration",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(String to, String name, String alert) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "administration",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Nobody() implements TemplateInstance {}
}
