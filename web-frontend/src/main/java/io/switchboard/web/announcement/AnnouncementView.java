package io.switchboard.web.announcement;

import java.time.ZoneId;

/**
 * The form for an announcement, or its preview.
 *
 * @param zone in which moments are meant
 * @param wrongText what is wrong with it; null when nothing is, likewise the other
 * @param frenchHtml sanitised
 * @param englishHtml sanitised
 */
record AnnouncementView(
        AnnouncementForm form,
        String zone,
        String wrongText,
        String wrongTimes,
        String frenchHtml,
        String englishHtml) {

    static AnnouncementView fresh(AnnouncementForm form, ZoneId zone) {
        return new AnnouncementView(
                form,
                zone.getId(),
                null,
                null,
                SafeHtml.of(form.french()).text(),
                SafeHtml.of(form.english()).text());
    }

    static AnnouncementView corrected(
            AnnouncementForm form, ZoneId zone, AnnouncementMessages words) {
        var draft = form.draft(zone);
        return new AnnouncementView(
                form,
                zone.getId(),
                draft.hasText() ? draft.fits() ? null : words.tooLong() : words.noText(),
                form.hasGoodTimes(zone) ? null : words.wrongTimes(),
                "",
                "");
    }
}
