package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishHotlineLinkMessages extends HotlineLinkMessages {

    @Override
    @Message("Hotline")
    String title();

    @Override
    @Message(
            "This link lets you answer a hotline without an account. Press to open it; this browser will remember it for a month.")
    String lead();

    @Override
    @Message("Open the hotline")
    String press();

    @Override
    @Message("This link is no longer good")
    String revokedTitle();

    @Override
    @Message("It was revoked, replaced, or part of the address is missing. Nothing was changed.")
    String revokedWhat();

    @Override
    @Message("Ask whoever gave it to you for a new link. With an account, you can also sign in.")
    String revokedNext();

    @Override
    @Message("Sign in")
    String signIn();

    @Override
    @Message("See my hotlines")
    String toHotlines();
}
