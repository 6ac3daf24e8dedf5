package io.switchboard.web.conferencesearch;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishSearchMessages extends SearchMessages {

    @Override
    @Message("Conferences")
    String title();

    @Override
    @Message("The newest first. Neither addresses nor codes are shown here.")
    String lead();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("all")
    String all();

    @Override
    @Message("Domain")
    String domain();

    @Override
    @Message("E.g. example.org. Empty: all.")
    String domainHint();

    @Override
    @Message("Search")
    String search();

    @Override
    @Message("No conference fits.")
    String none();

    @Override
    @Message("Next page")
    String next();

    @Override
    @Message("Back to the start")
    String first();

    @Override
    @Message("opening")
    String opening();

    @Override
    @Message("open")
    String open();

    @Override
    @Message("ending")
    String ending();

    @Override
    @Message("over")
    String ended();

    @Override
    @Message("failed")
    String failed();

    @Override
    @Message("lost")
    String lost();

    @Override
    @Message("cancelled")
    String cancelled();

    @Override
    @Message("waiting for OVH")
    String waits();

    @Override
    @Message("unknown")
    String unknownDomain();

    @Override
    @Message("not chosen yet")
    String noNumber();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Booked")
    String booked();

    @Override
    @Message("Ends")
    String ends();

    @Override
    @Message("Calls to OVH")
    String attempts();

    @Override
    @Message("Cancel")
    String cancel();

    @Override
    @Message("Cancel the conference of {domain}")
    String cancelOf(String domain);

    @Override
    @Message("Cancel this conference?")
    String cancelTitle();

    @Override
    @Message("People on the line are cut off, and whoever booked is told. This cannot be undone.")
    String cancelLead();

    @Override
    @Message("Yes, cancel")
    String cancelYes();

    @Override
    @Message("No, keep it")
    String cancelNo();

    @Override
    @Message("It is being opened: try again in a moment.")
    String stillOpening();

    @Override
    @Message("Unknown rooms")
    String rooms();

    @Override
    @Message(
            "Rooms open at OVH that no conference knows. Another program may share the account: check before you end one.")
    String roomsLead();

    @Override
    @Message("No unknown room.")
    String noRooms();

    @Override
    @Message("Opened by Switchboard")
    String opened();

    @Override
    @Message("opened by somebody else")
    String foreign();

    @Override
    @Message("opened by Switchboard")
    String ours();

    @Override
    @Message("First seen")
    String seenFirst();

    @Override
    @Message("Last seen")
    String seenLast();

    @Override
    @Message("End asked for")
    String endAsked();

    @Override
    @Message("End")
    String end();

    @Override
    @Message("End the room of {number}")
    String endOf(String number);

    @Override
    @Message("End this room?")
    String endTitle();

    @Override
    @Message("People on the line are cut off. This cannot be undone.")
    String endLead();

    @Override
    @Message("Yes, end it")
    String endYes();

    @Override
    @Message("No, leave it")
    String endNo();
}
