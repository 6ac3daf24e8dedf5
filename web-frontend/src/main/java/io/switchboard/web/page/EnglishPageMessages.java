package io.switchboard.web.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishPageMessages extends PageMessages {

    @Override
    @Message("en")
    String tag();

    @Override
    @Message("fr")
    String otherTag();

    @Override
    @Message("Français")
    String otherLanguage();

    @Override
    @Message("Skip to content")
    String skip();

    @Override
    @Message("Main navigation")
    String navigation();

    @Override
    @Message("Announcements")
    String announcements();

    @Override
    @Message("About this site")
    String aboutThisSite();

    @Override
    @Message("Back to the start")
    String home();

    @Override
    @Message("Questions")
    String faq();

    @Override
    @Message("Contact")
    String contact();

    @Override
    @Message("Your account")
    String yours();

    @Override
    @Message("Sign in")
    String signIn();

    @Override
    @Message("Sign out")
    String signOut();

    @Override
    @Message("My conferences")
    String myConferences();

    @Override
    @Message("Hotlines")
    String hotlines();

    @Override
    @Message("Figures")
    String figures();

    @Override
    @Message("My data")
    String myData();

    @Override
    @Message("Administration")
    String administration();

    @Override
    @Message("Legal notice")
    String legal();

    @Override
    @Message("Error:")
    String error();
}
