package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishOvhMessages extends OvhMessages {

    @Override
    @Message("The operator (OVH) does not answer.")
    String reasonAway();

    @Override
    @Message("The operator (OVH) is busy with another change.")
    String reasonBusy();

    @Override
    @Message(
            "The operator (OVH) does not accept our key any more. Tell whoever looks after this site.")
    String reasonRefusesUs();

    @Override
    @Message("The operator (OVH) refuses this change.")
    String reasonRefusesRequest();

    @Override
    @Message("The operator (OVH) accepted the request without doing it.")
    String reasonNotTaken();

    @Override
    @Message("The operator (OVH) has not said why.")
    String reasonUnsaid();

    @Override
    @Message(
            "The operator (OVH) does not know this number any more. Tell whoever looks after this site.")
    String reasonUnknownNumber();

    @Override
    @Message(
            "At the operator (OVH), this number no longer has exactly one queue. Tell whoever looks after this site.")
    String reasonNotOneQueue();

    @Override
    @Message("The operator (OVH) did not do it ({reason}).")
    String reasonOther(String reason);

    @Override
    @Message("Changed in OVH’s manager {ago} ago: {what}.")
    String drift(String ago, String what);

    @Override
    @Message("It is being put back.")
    String driftRepairing();

    @Override
    @Message("It was put back.")
    String driftIsRepaired();

    @Override
    @Message("It is being accepted.")
    String driftAccepting();

    @Override
    @Message("It was accepted.")
    String driftIsAccepted();

    @Override
    @Message("calls went to another phone")
    String forwardedElsewhere();

    @Override
    @Message("calls were not forwarded any more")
    String notForwarded();

    @Override
    @Message("calls were forwarded though nobody was to answer")
    String forwarded();

    @Override
    @Message("one more phone answered the queue")
    String agentAvailable();

    @Override
    @Message("a phone did not answer the queue any more")
    String agentMissing();

    @Override
    @Message("the queue was closed")
    String openingMissing();

    @Override
    @Message("the queue had an unknown opening")
    String openingUnknown();

    @Override
    @Message("what callers get without an answer had changed")
    String unansweredOtherwise();

    @Override
    @Message("a setting had changed")
    String otherDrift();

    @Override
    @Message("Check at the operator")
    String test();

    @Override
    @Message("The way of a call")
    String testTitle();

    @Override
    @Message(
            "Looks, at the operator, whether a call to the number arrives where it should. Rings nobody.")
    String testMore();

    @Override
    @Message("All is well ({moment}).")
    String testSound(String moment);

    @Override
    @Message("Something is wrong ({moment}).")
    String testUnsound(String moment);

    @Override
    @Message("all right")
    String isSound();

    @Override
    @Message("not all right")
    String isUnsound();

    @Override
    @Message("The number leads to the line")
    String numberLeadsToLine();

    @Override
    @Message("The line leads to the phone of who answers")
    String lineLeadsToPhone();

    @Override
    @Message("The line forwards to nobody")
    String lineRingsItself();

    @Override
    @Message("The phone of who answers is available in the queue")
    String agentIsAvailable();

    @Override
    @Message("The queue’s other phones are silent")
    String othersLoggedOut();

    @Override
    @Message("The queue is open")
    String openNow();

    @Override
    @Message("The queue is closed")
    String closedNow();

    @Override
    @Message("Without an answer, callers get what was chosen")
    String unansweredAsWished();

    @Override
    @Message("Another check ({what})")
    String otherCheck(String what);
}
