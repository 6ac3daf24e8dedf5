package io.switchboard.web.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class AdministrationPages {

    private AdministrationPages() {}

    /**
     * @param to where to go then
     * @param byAddress address of the page where people sign in with their own address
     * @param byKey whether anybody has a key
     * @param alert why the person is not in yet; null at first
     */
    @CheckedTemplate(
            basePath = "administration",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(String to, String byAddress, boolean byKey, String name, String alert)
            implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "administration",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotYours() implements TemplateInstance {}
}
