package io.switchboard.web.hotlinesettings;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishHotlineAdministrationMessages extends HotlineAdministrationMessages {

    @Override
    @Message("Hotlines")
    String title();

    @Override
    @Message("The public numbers of which groups decide who answers.")
    String lead();

    @Override
    @Message("Add a hotline")
    String make();

    @Override
    @Message("No hotline yet.")
    String none();

    @Override
    @Message("All hotlines")
    String all();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Kind")
    String kind();

    @Override
    @Message("line: one phone at a time")
    String line();

    @Override
    @Message("queue: callers wait for somebody")
    String queue();

    @Override
    @Message("Address")
    String address();

    @Override
    @Message("Billing account")
    String account();

    @Override
    @Message("Leads to the line")
    String leadsTo();

    @Override
    @Message("somebody answers")
    String answered();

    @Override
    @Message("nobody answers")
    String unanswered();

    @Override
    @Message("under way at OVH")
    String pending();

    @Override
    @Message("OVH refuses")
    String failed();

    @Override
    @Message("by file")
    String fromFile();

    @Override
    @Message("Open the page of the hotline")
    String open();

    @Override
    @Message("Settings")
    String settings();

    @Override
    @Message("Settings: {name}")
    String settingsOf(String name);

    @Override
    @Message("Choose a number")
    String offeredTitle();

    @Override
    @Message("The numbers found in your OVH accounts.")
    String offeredLead();

    @Override
    @Message("No number was found at OVH. Check the billing accounts that the gateway knows.")
    String offeredNone();

    @Override
    @Message("Those that can become a hotline")
    String suitable();

    @Override
    @Message("No free number can become a hotline.")
    String suitableNone();

    @Override
    @Message("The others")
    String unsuitable();

    @Override
    @Message("Choose")
    String choose();

    @Override
    @Message("Choose {number}")
    String chooseOf(String number);

    @Override
    @Message("It is the hotline “{hotline}” already.")
    String taken(String hotline);

    @Override
    @Message("It is a line: choose the public number that leads to it.")
    String refusalIsALine();

    @Override
    @Message("It is a conference number.")
    String refusalIsAConference();

    @Override
    @Message("OVH uses it otherwise ({feature}): it needs a redirect or a call queue.")
    String refusalOtherFeature(String feature);

    @Override
    @Message("It leads nowhere: give it a line in the OVH manager.")
    String refusalLeadsNowhere();

    @Override
    @Message("The line it leads to is in none of your accounts.")
    String refusalLineNotOurs();

    @Override
    @Message("A hotline wants exactly one queue, and this number has not exactly one.")
    String refusalNotOneQueue();

    @Override
    @Message("OVH knows no such number in your accounts.")
    String refusalUnknownNumber();

    @Override
    @Message("The line it leads to is another hotline’s.")
    String refusalLineOfAnotherHotline();

    @Override
    @Message("This number does not suit ({reason}).")
    String refusalOtherwise(String reason);

    @Override
    @Message("This number cannot become a hotline")
    String unsuitableTitle();

    @Override
    @Message("Choose another number")
    String back();

    @Override
    @Message("New hotline at {number}")
    String newTitle(String number);

    @Override
    @Message("What OVH says of it")
    String found();

    @Override
    @Message("Forwarded at the moment to")
    String forwardedTo();

    @Override
    @Message("nowhere")
    String notForwarded();

    @Override
    @Message("Agents of the queue")
    String agents();

    @Override
    @Message("none")
    String noAgents();

    @Override
    @Message("Openings each week")
    String openings();

    @Override
    @Message("none")
    String noOpenings();

    @Override
    @Message("{day}, {from} to {to}")
    String opening(String day, String from, String to);

    @Override
    @Message("Switchboard takes over the agents and openings of this queue")
    String takeOver();

    @Override
    @Message(
            "While nobody answers, agents are logged out; the openings above are removed. From then on, do not change them in the OVH manager.")
    String takeOverHint();

    @Override
    @Message("This queue has agents or openings: tick that Switchboard takes them over.")
    String takeOverFirst();

    @Override
    @Message("Create the hotline")
    String create();

    @Override
    @Message("Back to the hotlines")
    String cancel();

    @Override
    @Message("Another hotline has this number.")
    String numberTaken();

    @Override
    @Message("OVH changed it meanwhile. {reason}")
    String cannot(String reason);

    @Override
    @Message("OVH does not answer")
    String silentTitle();

    @Override
    @Message("The numbers cannot be read for now. Nothing is changed.")
    String silentWhat();

    @Override
    @Message("OVH does not answer: nothing is lost, try again in a moment.")
    String silentForm();

    @Override
    @Message("Try again")
    String again();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("The settings are saved.")
    String saved();

    @Override
    @Message(
            "This hotline comes from the file of hotlines, which decides on its settings at each start. Change them in that file.")
    String byFile();

    @Override
    @Message("Retire this hotline")
    String retire();

    @Override
    @Message("Retire “{name}”?")
    String retireTitle(String name);

    @Override
    @Message(
            "Switchboard lets go of it and undoes what it has set at OVH. Its rota, volunteers and links disappear; the number stays yours.")
    String retireLead();

    @Override
    @Message("Yes, retire it")
    String retireYes();

    @Override
    @Message("Somebody answers this hotline: stop it on its page first.")
    String stillAnswered();
}
