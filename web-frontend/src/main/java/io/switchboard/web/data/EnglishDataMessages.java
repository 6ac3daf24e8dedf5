package io.switchboard.web.data;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishDataMessages extends DataMessages {

    @Override
    @Message("My data")
    String title();

    @Override
    @Message("This is everything that this service keeps about {address}, and until when.")
    String lead(String address);

    @Override
    @Message("Conferences and requests")
    String booking();

    @Override
    @Message(
            "Kept to open your conferences, show them to you and warn you. The address is erased two days after a conference ends, the fingerprint that ties it to you after a year.")
    String bookingAbout();

    @Override
    @Message("Hotlines")
    String hotlines();

    @Override
    @Message("Kept to know who may operate a hotline, who answers it, and who changed what.")
    String hotlinesAbout();

    @Override
    @Message("E-mails")
    String letters();

    @Override
    @Message("Those we have sent you, or are about to, with their contents.")
    String lettersAbout();

    @Override
    @Message("Signing in")
    String door();

    @Override
    @Message(
            "What lets us recognise you. Your session is an encrypted cookie in your browser; we only keep what ends it.")
    String doorAbout();

    @Override
    @Message(
            "This part of the service does not answer at the moment: what it keeps is missing here. Try again in a minute.")
    String away();

    @Override
    @Message("Nothing is kept.")
    String nothing();

    @Override
    @Message("Since {moment}")
    String since(String moment);

    @Override
    @Message("Will be erased on {moment}")
    String until(String moment);

    @Override
    @Message("Download (JSON)")
    String download();

    @Override
    @Message("Erase everything")
    String erase();

    @Override
    @Message("End all my sessions")
    String endSessions();

    @Override
    @Message("On this device and all others: each will have to sign in again.")
    String endSessionsMore();

    @Override
    @Message("What is kept, why and for how long")
    String more();

    @Override
    @Message("Request for a conference")
    String reservation();

    @Override
    @Message("Conference")
    String conference();

    @Override
    @Message("E-mail")
    String letter();

    @Override
    @Message("Your session, in this browser")
    String session();

    @Override
    @Message("Messages you do not want any more")
    String unwantedLetters();

    @Override
    @Message("Sign-in link")
    String signInLink();

    @Override
    @Message("Administrator’s role")
    String administrator();

    @Override
    @Message("End of your former sessions")
    String endedSessions();

    @Override
    @Message("Address")
    String address();

    @Override
    @Message("Title")
    String conferenceTitle();

    @Override
    @Message("Organisation")
    String domain();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Access code")
    String code();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Time zone")
    String zone();

    @Override
    @Message("Language")
    String language();

    @Override
    @Message("Start")
    String startsAt();

    @Override
    @Message("End")
    String endsAt();

    @Override
    @Message("Ended")
    String endedAt();

    @Override
    @Message("Booked")
    String bookedAt();

    @Override
    @Message("Last day")
    String lastDay();

    @Override
    @Message("Length")
    String length();

    @Override
    @Message("Subject")
    String letterKind();

    @Override
    @Message("Link valid until")
    String linkExpiresAt();

    @Override
    @Message("Network address")
    String network();

    @Override
    @Message("known by a fingerprint only")
    String hashOnly();

    @Override
    @Message("Used")
    String used();

    @Override
    @Message("yes")
    String yes();

    @Override
    @Message("no")
    String no();

    @Override
    @Message("Private links")
    String privateLinks();

    @Override
    @Message("Asked how it went")
    String surveyed();

    @Override
    @Message("Erase all your data?")
    String eraseTitle();

    @Override
    @Message("It is final, and needs no justification.")
    String eraseLead();

    @Override
    @Message(
            "Erased are: your address wherever it stands, your requests, the titles of your conferences, e-mails kept or not yet sent, your sign-in links and an administrator’s role if you have one.")
    String eraseWhat();

    @Override
    @Message(
            "Your open conferences stay so until they end, for your participants: first cancel those you need no more. You will not find them here again, nor get e-mails about them.")
    String eraseStays();

    @Override
    @Message("All your sessions end. You may sign in again, as somebody we do not know.")
    String eraseSessions();

    @Override
    @Message("Yes, erase everything")
    String eraseYes();

    @Override
    @Message("No, erase nothing")
    String eraseNo();

    @Override
    @Message("It is noted, we are forgetting you")
    String erasedTitle();

    @Override
    @Message(
            "Your sessions are over and what signing in kept is erased. The other parts of the service erase the rest within minutes.")
    String erasedWhat();

    @Override
    @Message(
            "What stays: your open conferences, without your address, until they end; technical logs without address or code; e-mails that have already reached your mailbox.")
    String erasedStays();

    @Override
    @Message("API token you made")
    String apiToken();

    @Override
    @Message("Announcement you wrote")
    String announcement();

    @Override
    @Message("Name")
    String name();

    @Override
    @Message("being opened")
    String stateOpening();

    @Override
    @Message("open")
    String stateOpen();

    @Override
    @Message("being cancelled")
    String stateEnding();

    @Override
    @Message("over")
    String stateEnded();

    @Override
    @Message("not opened")
    String stateFailed();

    @Override
    @Message("interrupted")
    String stateLost();

    @Override
    @Message("to be sent")
    String statePlanned();

    @Override
    @Message("being sent")
    String stateSending();

    @Override
    @Message("sent")
    String stateSent();

    @Override
    @Message("refused by your mail service")
    String stateRefused();

    @Override
    @Message("withdrawn before it was sent")
    String stateWithdrawn();

    @Override
    @Message("request to confirm")
    String confirmReservation();

    @Override
    @Message("conference open")
    String conferenceOpen();

    @Override
    @Message("conference extended")
    String conferenceExtended();

    @Override
    @Message("conference, sent again")
    String conferenceAgain();

    @Override
    @Message("conference not opened")
    String conferenceNotOpened();

    @Override
    @Message("conference cancelled")
    String conferenceGivenBack();

    @Override
    @Message("conference interrupted")
    String conferenceLost();

    @Override
    @Message("moderation link")
    String moderateConference();

    @Override
    @Message("how it went")
    String survey();

    @Override
    @Message("sign-in link")
    String signIn();

    @Override
    @Message("French")
    String french();

    @Override
    @Message("English")
    String english();

    @Override
    @Message("{hours} h")
    String hours(long hours);

    @Override
    @Message("Confirmed")
    String confirmedAt();

    @Override
    @Message("Former end")
    String endedBefore();

    @Override
    @Message("Noticed")
    String happenedAt();

    @Override
    @Message("Conference ended")
    String conferenceEndedAt();

    @Override
    @Message("Reference of the conference")
    String reference();
}
