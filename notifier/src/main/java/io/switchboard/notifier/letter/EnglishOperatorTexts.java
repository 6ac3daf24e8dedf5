package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of what whoever runs the service hears, in English. */
@Localized("en")
public interface EnglishOperatorTexts extends OperatorTexts {

    @Override
    @Message("Automatic message from {service}, sent to those who run it.")
    String footer(String service);

    @Override
    @Message("Open the administration")
    String administration();

    @Override
    @Message("Open {service}")
    String home(String service);

    @Override
    @Message("A conference could not be opened")
    String notOpenedTitle();

    @Override
    @Message(
            "Somebody of {domain} confirmed it on {at}. OVH did not open it though it was asked several times, and we have stopped asking.")
    String notOpened(String domain, String at);

    @Override
    @Message("A conference is gone at OVH")
    String lostTitle();

    @Override
    @Message(
            "Its room on {number}, booked by somebody of {domain}, is not there any more at OVH. We noticed it on {at}.")
    String lost(String number, String domain, String at);

    @Override
    @Message("The person is told by mail.")
    String told();

    @Override
    @Message("The person asked to be forgotten: nobody is told.")
    String notTold();

    @Override
    @Message(
            "{#if days == 1}The OVH key expires tomorrow{#else}The OVH key expires in {days} days{/if}")
    String expiringTitle(int days);

    @Override
    @Message(
            "It stops working on {expires}. Without it no conference opens and no hotline changes.")
    String expiring(String expires);

    @Override
    @Message("Ask for a new key, validate it at OVH, then take the old one away.")
    String renew();

    @Override
    @Message("OVH refuses our key")
    String refusedTitle();

    @Override
    @Message("Our OVH key lacks rights")
    String missingTitle();

    @Override
    @Message(
            "Noticed on {noticed}. Until it is replaced no conference opens and no hotline changes; nothing is lost.")
    String refused(String noticed);

    @Override
    @Message("It has expired.")
    String refusedExpired();

    @Override
    @Message("It was revoked.")
    String refusedRevoked();

    @Override
    @Message("OVH does not know it.")
    String refusedUnknown();

    @Override
    @Message("Noticed on {noticed}. Part of what is asked of OVH fails.")
    String missing(String noticed);

    @Override
    @Message("Rights that are missing: {rules}.")
    String missingRules(String rules);

    @Override
    @Message("The telephone service is disturbed")
    String disturbedTitle();

    @Override
    @Message(
            "Since {noticed} new conferences cannot open, and who answers a hotline cannot change. Conferences that are open, and calls to hotlines, go on as before.")
    String disturbed(String noticed);

    @Override
    @Message("Those who run the service have been told.")
    String disturbedCared();

    @Override
    @Message("Messages could not be delivered")
    String deadTitle();

    @Override
    @Message(
            "{#if letters == 1}1 message was refused or given up since {since}.{#else}{letters} messages were refused or given up since {since}.{/if}")
    String dead(long letters, String since);

    @Override
    @Message(
            "{#if events == 1}1 event could not be read since {since}.{#else}{events} events could not be read since {since}.{/if}")
    String unread(long events, String since);

    @Override
    @Message("The administration says why, and sends again what can be sent.")
    String deadNext();
}
