package io.switchboard.web.conferences;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishConferencesMessages extends ConferencesMessages {

    @Override
    @Message("My conferences")
    String title();

    @Override
    @Message("Book a conference")
    String book();

    @Override
    @Message("You have no conference yet")
    String none();

    @Override
    @Message("Those you book will be here, the newest first.")
    String noneMore();

    @Override
    @Message("There are no older ones.")
    String noneOlder();

    @Override
    @Message("Show")
    String show();

    @Override
    @Message("Show {title}")
    String showThis(String title);

    @Override
    @Message("Conference of {day}")
    String untitled(String day);

    @Override
    @Message("Until {moment}")
    String until(String moment);

    @Override
    @Message("End: {moment}")
    String endedAt(String moment);

    @Override
    @Message("Number:")
    String number();

    @Override
    @Message("Older ones")
    String older();

    @Override
    @Message("Back to the newest")
    String newest();

    @Override
    @Message("This conference is not among yours, or no longer.")
    String unknown();

    @Override
    @Message("Being opened")
    String opening();

    @Override
    @Message("Open")
    String open();

    @Override
    @Message("Being cancelled")
    String ending();

    @Override
    @Message("Over")
    String ended();

    @Override
    @Message("Cancelled")
    String cancelled();

    @Override
    @Message("Not opened")
    String failed();

    @Override
    @Message("Interrupted")
    String lost();
}
