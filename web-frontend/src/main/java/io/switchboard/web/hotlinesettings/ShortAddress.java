package io.switchboard.web.hotlinesettings;

import io.switchboard.contracts.hotline.Slug;
import io.switchboard.web.page.Mistakes;

/** The slug of a hotline to be. */
final class ShortAddress {

    private ShortAddress() {}

    static Mistakes check(String slug, SettingsMessages words) {
        if (!slug.matches(Slug.PATTERN)) {
            return Mistakes.of(SettingsForm.SLUG, words.wrongSlug());
        }
        return Slug.RESERVED.contains(slug)
                ? Mistakes.of(SettingsForm.SLUG, words.reservedSlug())
                : Mistakes.NONE;
    }
}
