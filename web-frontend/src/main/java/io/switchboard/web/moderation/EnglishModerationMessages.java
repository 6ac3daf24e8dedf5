package io.switchboard.web.moderation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface EnglishModerationMessages extends ModerationMessages {

    @Override
    @Message("Moderate the conference")
    String linkTitle();

    @Override
    @Message(
            "A press on the button shows who is there, and lets you mute or remove people. Keep this link to yourself.")
    String linkLead();

    @Override
    @Message("Enter the moderation")
    String linkPress();

    @Override
    @Message("Moderation")
    String pageTitle();

    @Override
    @Message("This link leads to no conference")
    String unknownTitle();

    @Override
    @Message("It is incomplete, too old, or this browser has forgotten the moderation.")
    String unknownWhat();

    @Override
    @Message("Open the moderation link of your mail again, or the page of your conference.")
    String unknownNext();

    @Override
    @Message("You may not moderate this conference")
    String mayNotTitle();

    @Override
    @Message("Moderation is not offered to addresses of your organisation.")
    String mayNotWhat();

    @Override
    @Message("The conference is over")
    String overTitle();

    @Override
    @Message("Nobody is on the line any more; the moderation link ended with it.")
    String overWhat();

    @Override
    @Message("Need another conference? A new request takes only a moment.")
    String overNext();

    @Override
    @Message("Book a conference")
    String bookAnother();

    @Override
    @Message("We are asking the operator who is there…")
    String asking();

    @Override
    @Message("Nobody is on the line at the moment")
    String nobody();

    @Override
    @Message("People who call will appear here by themselves.")
    String nobodyMore();

    @Override
    @Message("1 person on the line")
    String onePerson();

    @Override
    @Message("{people} people on the line")
    String manyPeople(int people);

    @Override
    @Message("Up to date {seconds}\u00a0s ago")
    String seenAgo(long seconds);

    @Override
    @Message(
            "The operator does not answer at the moment. This is the last known state; we keep trying.")
    String stale();

    @Override
    @Message("Connection lost. Trying again…")
    String lost();

    @Override
    @Message("Refresh")
    String refresh();

    @Override
    @Message("Open until {until}")
    String until(String until);

    @Override
    @Message("Talking")
    String talking();

    @Override
    @Message("Listening")
    String listening();

    @Override
    @Message("Muted")
    String muted();

    @Override
    @Message("Cannot hear")
    String deaf();

    @Override
    @Message("Muted, cannot hear")
    String mutedAndDeaf();

    @Override
    @Message("Has just arrived")
    String justArrived();

    @Override
    @Message("Somebody")
    String somebody();

    @Override
    @Message("Hidden number")
    String hiddenNumber();

    @Override
    @Message("for less than a minute")
    String sinceJustNow();

    @Override
    @Message("for {minutes}\u00a0min")
    String sinceMinutes(long minutes);

    @Override
    @Message("for {hours}\u00a0h {minutes}\u00a0min")
    String sinceHours(long hours, int minutes);

    @Override
    @Message("seen {seconds}\u00a0s ago")
    String stateAgo(long seconds);

    @Override
    @Message("Mute")
    String mute();

    @Override
    @Message("Unmute")
    String unmute();

    @Override
    @Message("Cut the sound")
    String deafen();

    @Override
    @Message("Give the sound back")
    String undeafen();

    @Override
    @Message("Louder")
    String louder();

    @Override
    @Message("Quieter")
    String quieter();

    @Override
    @Message("Remove")
    String kick();

    @Override
    @Message("Yes, remove")
    String kickSure();

    @Override
    @Message("Their call ends. They can call again, unless the conference is locked.")
    String kickWhat();

    @Override
    @Message("More")
    String more();

    @Override
    @Message("on {name}")
    String onWhom(String name);

    @Override
    @Message("The whole conference")
    String everybody();

    @Override
    @Message("Mute everybody")
    String muteAll();

    @Override
    @Message("Unmute everybody")
    String unmuteAll();

    @Override
    @Message("Lock")
    String lock();

    @Override
    @Message("Unlock")
    String unlock();

    @Override
    @Message("Locked: nobody else can enter")
    String isLocked();

    @Override
    @Message("Unlocked: people can enter with the code")
    String isUnlocked();

    @Override
    @Message("Muting…")
    String muting();

    @Override
    @Message("Unmuting…")
    String unmuting();

    @Override
    @Message("Cutting the sound…")
    String deafening();

    @Override
    @Message("Giving the sound back…")
    String undeafening();

    @Override
    @Message("Removing…")
    String kicking();

    @Override
    @Message("Setting the volume…")
    String settingVolume();

    @Override
    @Message("Muting: {done} of {of}")
    String mutingAll(int done, int of);

    @Override
    @Message("Unmuting: {done} of {of}")
    String unmutingAll(int done, int of);

    @Override
    @Message("Locking…")
    String locking();

    @Override
    @Message("Unlocking…")
    String unlocking();

    @Override
    @Message("Everybody is muted")
    String allMuted();

    @Override
    @Message("Everybody is unmuted")
    String allUnmuted();

    @Override
    @Message("The conference is locked")
    String nowLocked();

    @Override
    @Message("The conference is unlocked")
    String nowUnlocked();

    @Override
    @Message("Done")
    String done();

    @Override
    @Message("The operator did not confirm it. Look at the state below and try again if needed.")
    String failed();

    @Override
    @Message("The operator did not confirm it for {failed} of {of} people. Try again if needed.")
    String someFailed(int failed, int of);

    @Override
    @Message("This person has left the conference meanwhile.")
    String hasLeft();

    @Override
    @Message("Too many actions are under way. Wait until they are done, then try again.")
    String tooManyActs();

    @Override
    @Message("Open OVH’s own moderation page")
    String ovhPage();

    @Override
    @Message("People on the line")
    String people();

    @Override
    @Message("Leave the moderation")
    String leave();

    @Override
    @Message("This browser forgets the moderation; the conference goes on.")
    String leaveMore();

    @Override
    @Message("OVH’s own page")
    String elsewhereTitle();

    @Override
    @Message("It opens at the operator’s, by a secret address: who has it can moderate.")
    String elsewhereLead();

    @Override
    @Message("Back to the conference")
    String backToRoom();
}
