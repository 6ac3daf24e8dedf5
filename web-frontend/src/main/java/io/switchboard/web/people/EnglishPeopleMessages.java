package io.switchboard.web.people;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishPeopleMessages extends PeopleMessages {

    @Override
    @Message("People")
    String title();

    @Override
    @Message("Administrators")
    String administrators();

    @Override
    @Message(
            "Besides those named in the settings. An appointment counts at once, and so does its end.")
    String administratorsLead();

    @Override
    @Message("Nobody but those of the settings.")
    String none();

    @Override
    @Message("E-mail address")
    String address();

    @Override
    @Message("Appoint")
    String appoint();

    @Override
    @Message("By")
    String by();

    @Override
    @Message("Since")
    String at();

    @Override
    @Message("Remove")
    String dismiss();

    @Override
    @Message("Remove {address}")
    String dismissOf(String address);

    @Override
    @Message("This address is not complete: write it like name@example.org.")
    String noAddress();

    @Override
    @Message("Remove this right?")
    String dismissTitle();

    @Override
    @Message("This person can administer no more, at once.")
    String dismissLead();

    @Override
    @Message("Yes, remove")
    String dismissYes();

    @Override
    @Message("No, change nothing")
    String dismissNo();

    @Override
    @Message("End sessions")
    String sessions();

    @Override
    @Message("Signs a person out of all their browsers; they may sign in again.")
    String sessionsLead();

    @Override
    @Message("End their sessions")
    String end();

    @Override
    @Message("End everybody’s sessions")
    String everybody();

    @Override
    @Message("End this person’s sessions?")
    String endTitle();

    @Override
    @Message("End everybody’s sessions?")
    String endAllTitle();

    @Override
    @Message("All their sessions end, in all their browsers.")
    String endLead();

    @Override
    @Message(
            "Everybody who is signed in is signed out, you too unless you came in by an administrator’s key.")
    String endAllLead();

    @Override
    @Message("Yes, end them")
    String endYes();

    @Override
    @Message("No, change nothing")
    String endNo();

    @Override
    @Message("The sessions are ended")
    String endedTitle();

    @Override
    @Message("They are worth nothing any more, in any browser.")
    String endedWhat();

    @Override
    @Message("Back to people")
    String back();
}
