package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishHotlinesMessages extends HotlinesMessages {

    @Override
    @Message("Hotlines")
    String title();

    @Override
    @Message("No hotline for you")
    String none();

    @Override
    @Message(
            "The hotlines that you may operate will be here. Ask whoever organises them to add you, by the address at the top of this page.")
    String noneMore();

    @Override
    @Message("To make one, choose a number among those at the operator.")
    String noneAdministrator();

    @Override
    @Message("Make a hotline")
    String create();

    @Override
    @Message("Open")
    String open();

    @Override
    @Message("Open {name}")
    String openThis(String name);

    @Override
    @Message("Answered")
    String answers();

    @Override
    @Message("Nobody")
    String nobody();

    @Override
    @Message("Under way")
    String pending();

    @Override
    @Message("Not done yet")
    String notYet();

    @Override
    @Message("Failed")
    String failed();

    @Override
    @Message("Since {moment}")
    String since(String moment);

    @Override
    @Message("until: {moment}")
    String until(String moment);

    @Override
    @Message("Next: {who}, {start}")
    String next(String who, String start);

    @Override
    @Message("Forget the link in this browser")
    String forget();

    @Override
    @Message("To do on a shared device. The link itself stays good.")
    String forgetMore();
}
