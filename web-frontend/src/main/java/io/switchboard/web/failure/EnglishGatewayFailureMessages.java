package io.switchboard.web.failure;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishGatewayFailureMessages extends GatewayFailureMessages {

    @Override
    @Message("The gateway does not answer")
    String gatewayAway();

    @Override
    @Message(
            "ovh-gateway is stopped, out of reach or overloaded. If you had just asked for a change, it may have been made: the audit log will tell.")
    String gatewayAwayWhat();

    @Override
    @Message("Check that it runs and that OVH_GATEWAY_ADDRESSES names it, then reload the page.")
    String gatewayAwayNext();

    @Override
    @Message("OVH does not answer at the moment")
    String ovhAway();

    @Override
    @Message("The gateway is there, but could not ask OVH.")
    String ovhAwayWhat();

    @Override
    @Message("Nothing was changed. Try again in a minute; the page State tells how OVH is.")
    String ovhAwayNext();

    @Override
    @Message("OVH did not say whether it was done")
    String ovhSilent();

    @Override
    @Message(
            "The request went out, the answer was lost. The gateway reads back from OVH what became of it.")
    String ovhSilentWhat();

    @Override
    @Message(
            "Look into the audit log before you try again: the entry goes from “uncertain” to “done” or “not done”.")
    String ovhSilentNext();

    @Override
    @Message("OVH refuses this to our key")
    String refusesUs();

    @Override
    @Message("Our key is no longer accepted, or lacks the right that this needs.")
    String refusesUsWhat();

    @Override
    @Message("The page State tells what is missing. A new key is asked for on the page OVH keys.")
    String refusesUsNext();

    @Override
    @Message("OVH does not accept this request")
    String refusesRequest();

    @Override
    @Message("What was asked for does not suit OVH, or the thing is there no more.")
    String refusesRequestWhat();

    @Override
    @Message(
            "Nothing was changed. The entry of the audit log has OVH’s reference, which its support asks for.")
    String refusesRequestNext();

    @Override
    @Message("The gateway does not let us")
    String notAllowed();

    @Override
    @Message("ovh-gateway does not know this site, or does not give it the role of administration.")
    String notAllowedWhat();

    @Override
    @Message(
            "Check WEB_FRONTEND_PUBLIC_KEY at ovh-gateway: it is the other half of SWITCHBOARD_IDENTITY_PRIVATE_KEY here.")
    String notAllowedNext();

    @Override
    @Message("This change is under way")
    String underWay();

    @Override
    @Message("The same request was sent already and has not ended.")
    String underWayWhat();

    @Override
    @Message("Wait a moment, then look into the audit log for what became of it.")
    String underWayNext();

    @Override
    @Message("Back to the state")
    String back();

    @Override
    @Message("There is no key to ask for")
    String noApplication();

    @Override
    @Message(
            "The gateway has no application at OVH: it goes there by a service account, or not at all.")
    String noApplicationWhat();

    @Override
    @Message(
            "A service account needs no key. Otherwise make an application at OVH and set OVH_APPLICATION_KEY and OVH_APPLICATION_SECRET.")
    String noApplicationNext();
}
