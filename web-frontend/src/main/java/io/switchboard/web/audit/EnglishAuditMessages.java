package io.switchboard.web.audit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishAuditMessages extends AuditMessages {

    @Override
    @Message("Log of changes")
    String title();

    @Override
    @Message("What was changed at OVH, newest first. Never a code or a person’s number.")
    String lead();

    @Override
    @Message("Search")
    String search();

    @Override
    @Message("From")
    String from();

    @Override
    @Message("To")
    String to();

    @Override
    @Message("Service")
    String service();

    @Override
    @Message("Person")
    String person();

    @Override
    @Message("Operation")
    String operation();

    @Override
    @Message("Outcome")
    String outcome();

    @Override
    @Message("any")
    String anyOutcome();

    @Override
    @Message("OVH reference")
    String query();

    @Override
    @Message("Conference number")
    String number();

    @Override
    @Message("Access code")
    String code();

    @Override
    @Message(
            "Number and code stay out of the page’s address: a search with them cannot be bookmarked.")
    String confidential();

    @Override
    @Message("Show everything")
    String all();

    @Override
    @Message("A day is written like 2026-11-21.")
    String wrongDay();

    @Override
    @Message(
            "That is not a number. Write it like 01\u00a099\u00a000\u00a000\u00a001 or +33\u00a01\u00a099\u00a000\u00a000\u00a001.")
    String wrongNumber();

    @Override
    @Message("A code alone does not say which room: give the number too.")
    String codeAlone();

    @Override
    @Message("An access code has 1 to 18 digits and does not begin with 0.")
    String wrongCode();

    @Override
    @Message("One of the words is too long.")
    String tooLong();

    @Override
    @Message("Nothing like that in the log")
    String nothing();

    @Override
    @Message(
            "Widen the period or leave a criterion out. Old entries are erased after the time set for this installation.")
    String nothingNext();

    @Override
    @Message("No change yet")
    String empty();

    @Override
    @Message(
            "As soon as a service changes something at OVH, such as opening a room, it appears here.")
    String emptyNext();

    @Override
    @Message("done")
    String done();

    @Override
    @Message("OVH has confirmed it.")
    String doneMore();

    @Override
    @Message("refused")
    String refused();

    @Override
    @Message("Nothing was changed.")
    String refusedMore();

    @Override
    @Message("not done")
    String undone();

    @Override
    @Message("Read back from OVH: it did not happen.")
    String undoneMore();

    @Override
    @Message("uncertain")
    String unresolved();

    @Override
    @Message("OVH did not say whether it is done; the gateway reads back until it knows.")
    String unresolvedMore();

    @Override
    @Message("under way")
    String underWay();

    @Override
    @Message("The gateway is at it.")
    String underWayMore();

    @Override
    @Message("{person}, by {service}")
    String onBehalfOf(String person, String service);

    @Override
    @Message("Begun")
    String begun();

    @Override
    @Message("Ended")
    String ended();

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("Attempts")
    String attempts();

    @Override
    @Message("The outcome was found by reading back from OVH.")
    String readBack();

    @Override
    @Message("Subject")
    String subject();

    @Override
    @Message("A hash: the same for the same thing.")
    String subjectMore();

    @Override
    @Message("Request")
    String request();

    @Override
    @Message("A hash: the same for the same request.")
    String requestMore();

    @Override
    @Message("OVH references")
    String queries();

    @Override
    @Message("OVH’s support asks for them.")
    String queriesMore();

    @Override
    @Message("No call went out.")
    String noQueries();

    @Override
    @Message("Copy")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("Copy the OVH references")
    String copyQueries();

    @Override
    @Message("Older")
    String older();

    @Override
    @Message("Back to the newest")
    String newest();

    @Override
    @Message("Times: {zone}.")
    String times(String zone);

    @Override
    @Message("e.g. {word}")
    String like(String word);
}
