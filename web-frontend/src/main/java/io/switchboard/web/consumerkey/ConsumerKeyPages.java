package io.switchboard.web.consumerkey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class ConsumerKeyPages {

    private ConsumerKeyPages() {}

    @CheckedTemplate(
            basePath = "consumerkey",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wish(WishView view) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "consumerkey",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Request(RequestFace view) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "consumerkey",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Key(String key) implements TemplateInstance {

        @Override
        public String toString() {
            return "Key";
        }
    }
}
