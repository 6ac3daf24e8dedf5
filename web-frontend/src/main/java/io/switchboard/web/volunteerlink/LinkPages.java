package io.switchboard.web.volunteerlink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class LinkPages {

    private LinkPages() {}

    /** @param hotline its name */
    @CheckedTemplate(
            basePath = "volunteerlink",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Links(String slug, String hotline, List<LinkFace> links) implements TemplateInstance {}

    /** @param mistake what is wrong with its name; null when nothing is */
    @CheckedTemplate(
            basePath = "volunteerlink",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wish(String slug, String label, boolean knownOnly, String mistake)
            implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "volunteerlink",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Made(String way, String address) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "volunteerlink",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Revoke(String slug, LinkFace link) implements TemplateInstance {}
}
