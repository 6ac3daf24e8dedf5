package io.switchboard.web.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.switchboard.web.page.Sentence;

final class ModerationPages {

    private ModerationPages() {}

    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Open(String id, String secret) implements TemplateInstance {}

    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Moderation(RoomFace room, String notice) implements TemplateInstance {}

    /** The part of the page that lives. */
    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Room(RoomFace room) implements TemplateInstance {}

    /** OVH's own page, by its address. */
    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Elsewhere(String address) implements TemplateInstance {}

    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Nothing(Sentence sentence) implements TemplateInstance {}
}
