package io.switchboard.web.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;

final class SubscriptionPages {

    private SubscriptionPages() {}

    /** @param what such mails are called */
    @CheckedTemplate(
            basePath = "subscription",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Subscribed(String token, String what) implements TemplateInstance {}

    /** @param since in words; null when it is not told */
    @CheckedTemplate(
            basePath = "subscription",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Left(String token, String what, String since) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "subscription",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Refused(Sentence sentence) implements TemplateInstance {}
}
