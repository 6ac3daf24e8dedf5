package io.switchboard.web.access.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;

final class SignInPages {

    private SignInPages() {}

    @CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Ask(SignInView view) implements TemplateInstance {}

    /**
     * @param address where the mail went; null when this browser does not tell us
     * @param until until when the link lets in, in words; null likewise
     */
    @CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sent(String address, String until) implements TemplateInstance {}

    @CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Open(String secret) implements TemplateInstance {}

    @CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Refused(Sentence sentence) implements TemplateInstance {}
}
