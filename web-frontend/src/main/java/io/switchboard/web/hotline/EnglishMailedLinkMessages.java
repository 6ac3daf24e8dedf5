package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishMailedLinkMessages extends MailedLinkMessages {

    @Override
    @Message("Take this change back?")
    String undoTitle();

    @Override
    @Message("Nothing changes until you press. Then the hotline is as it was before this change.")
    String undoLead();

    @Override
    @Message("Take this change back")
    String undoPress();

    @Override
    @Message("The change is taken back")
    String undoneTitle();

    @Override
    @Message("{hotline} is as before. The group is told.")
    String undoneWhat(String hotline);

    @Override
    @Message("Its page tells who answers now.")
    String undoneNext();

    @Override
    @Message("This change cannot be taken back any more")
    String notUndoableTitle();

    @Override
    @Message("Another change came since, or this one is too old. Nothing was changed.")
    String notUndoableWhat();

    @Override
    @Message("On the hotline’s page you can change who answers.")
    String notUndoableNext();

    @Override
    @Message("You cannot come?")
    String shiftTitle();

    @Override
    @Message(
            "Nothing changes until you press. Then the group is told, so that somebody else answers.")
    String shiftLead();

    @Override
    @Message("I cannot come")
    String shiftPress();

    @Override
    @Message("From {start}, until {end}")
    String shiftIs(String start, String end);

    @Override
    @Message("It is noted: you do not come")
    String declinedTitle();

    @Override
    @Message("{hotline}, {start}. The group is told.")
    String declinedWhat(String hotline, String start);

    @Override
    @Message("If you can come after all, tell whoever organises the hotline.")
    String declinedNext();

    @Override
    @Message("This planned shift is past")
    String shiftOverTitle();

    @Override
    @Message("There is nothing left to tell. Nothing was changed.")
    String shiftOverWhat();

    @Override
    @Message("The hotline’s page tells who answers, and what is planned next.")
    String shiftOverNext();

    @Override
    @Message("This link leads nowhere")
    String unknownTitle();

    @Override
    @Message("It is too old, or part of the address is missing. Nothing was changed.")
    String unknownWhat();

    @Override
    @Message(
            "Open the link of the e-mail again. Otherwise all can be done on the hotline’s page too.")
    String unknownNext();

    @Override
    @Message("The hotline changed too often")
    String often();

    @Override
    @Message("For safety, wait {minutes} minutes. Nothing was changed.")
    String oftenWhat(long minutes);

    @Override
    @Message("Then press the link of the e-mail again.")
    String oftenNext();

    @Override
    @Message("Show the hotline")
    String show();

    @Override
    @Message("See my hotlines")
    String showAll();
}
