package io.switchboard.web.deliveries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class DeliveryPages {

    private DeliveryPages() {}

    @CheckedTemplate(basePath = "deliveries", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Deliveries(DeliveryView view) implements TemplateInstance {}

    /** @param alert why it was not sent again just now; null when nobody tried */
    @CheckedTemplate(basePath = "deliveries", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Ask(String title, String what, String action, String alert)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "deliveries", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unread(List<UnreadFace> events) implements TemplateInstance {}
}
