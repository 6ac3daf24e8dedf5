package io.switchboard.web.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;

final class ProviderPages {

    private ProviderPages() {}

    /**
     * @param provider what people call it
     * @param again where the way to it begins; null when that would lead to the same
     * @param leave where they can leave it, to come back as somebody else; null when they cannot
     * @param mail where they can ask for a link by mail
     */
    @CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Refused(Sentence sentence, String provider, String again, String leave, String mail)
            implements TemplateInstance {}

    /** @param exit where the provider ends its session */
    @CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Leave(String provider, String exit) implements TemplateInstance {}

    /** @param everywhere whether the provider has said so too */
    @CheckedTemplate(basePath = "provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Left(String provider, boolean everywhere) implements TemplateInstance {}
}
