package io.switchboard.web.reservation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class ReservationPages {

    private ReservationPages() {}

    @CheckedTemplate(
            basePath = "reservation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Landing(LandingView view) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "reservation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sent(SentView view) implements TemplateInstance {}
}
