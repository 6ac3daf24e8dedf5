package io.switchboard.web.announcement;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishAnnouncementMessages extends AnnouncementMessages {

    @Override
    @Message("Announcements")
    String title();

    @Override
    @Message("An announcement stands at the top of every page, between the dates you choose.")
    String lead();

    @Override
    @Message("Write an announcement")
    String write();

    @Override
    @Message("All announcements")
    String all();

    @Override
    @Message("No announcement yet.")
    String none();

    @Override
    @Message("shown")
    String shown();

    @Override
    @Message("to come")
    String toCome();

    @Override
    @Message("over")
    String over();

    @Override
    @Message("until it is taken down")
    String noEnd();

    @Override
    @Message("In French")
    String french();

    @Override
    @Message("In English")
    String english();

    @Override
    @Message("Shown from")
    String from();

    @Override
    @Message("Until")
    String until();

    @Override
    @Message("Written by")
    String changedBy();

    @Override
    @Message("Change")
    String change();

    @Override
    @Message("Take down")
    String remove();

    @Override
    @Message("Write an announcement")
    String draftTitle();

    @Override
    @Message(
            "Tags allowed: p, br, strong, em, a, ul, li. Anything else disappears. A text left empty is replaced by the other language.")
    String htmlHint();

    @Override
    @Message("Importance")
    String tone();

    @Override
    @Message("Information")
    String info();

    @Override
    @Message("Warning")
    String warning();

    @Override
    @Message("Empty: at once.")
    String fromHint();

    @Override
    @Message("Empty: until it is taken down.")
    String untilHint();

    @Override
    @Message("Times are those of {zone}.")
    String zone(String zone);

    @Override
    @Message("See the result")
    String preview();

    @Override
    @Message("Back to the announcements")
    String cancel();

    @Override
    @Message("Write a text, in one language at least.")
    String noText();

    @Override
    @Message("Each text has 900 characters at most.")
    String tooLong();

    @Override
    @Message("The end must come after the beginning.")
    String wrongTimes();

    @Override
    @Message("Publish this announcement?")
    String previewTitle();

    @Override
    @Message("This is what everybody will see.")
    String previewLead();

    @Override
    @Message("Yes, publish")
    String publish();

    @Override
    @Message("Correct")
    String correct();

    @Override
    @Message("Take this announcement down?")
    String removalTitle();

    @Override
    @Message("It will be gone from every page within seconds.")
    String removalLead();

    @Override
    @Message("Yes, take down")
    String removeYes();

    @Override
    @Message("No, keep it")
    String removeNo();
}
