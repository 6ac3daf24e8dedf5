package io.switchboard.contracts.hotline.link;

import io.switchboard.contracts.hotline.ChangeView;
import java.time.ZoneId;

/**
 * A change, to who was told of it by mail.
 *
 * @param hotline its name
 * @param undone whether it was taken back
 */
public record MailedChange(
        String slug, String hotline, ChangeView change, boolean undone, ZoneId zone) {}
