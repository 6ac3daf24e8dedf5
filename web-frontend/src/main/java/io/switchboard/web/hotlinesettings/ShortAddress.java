package io.switchboard.web.hotlinesettings;

import io.switchboard.contracts.hotline.Slug;
import io.switchboard.web.page.Mistakes;
import java.util.Set;

/** The slug of a hotline to be. */
final class ShortAddress {

    /** What stands below {@code /hotlines/} and {@code /admin/hotlines/} besides hotlines. */
    private static final Set<String> RESERVED = Set.of("calendar", "link", "new", "shift", "undo");

    private ShortAddress() {}

    static Mistakes check(String slug, SettingsMessages words) {
        if (!slug.matches(Slug.PATTERN)) {
            return Mistakes.of(SettingsForm.SLUG, words.wrongSlug());
        }
        return RESERVED.contains(slug)
                ? Mistakes.of(SettingsForm.SLUG, words.reservedSlug())
                : Mistakes.NONE;
    }
}
