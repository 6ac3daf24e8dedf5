package io.switchboard.web.deliveries;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishDeliveryMessages extends DeliveryMessages {

    @Override
    @Message("Letters")
    String title();

    @Override
    @Message("The mails and posts that Switchboard sends, without addresses or contents.")
    String lead();

    @Override
    @Message("Nothing waits to go out.")
    String waitingNone();

    @Override
    @Message("{count} waiting to go by {medium}")
    String waiting(String count, String medium);

    @Override
    @Message("the oldest since {when}{#if tried > 0}, {tried} tried before{/if}")
    String oldest(String when, long tried);

    @Override
    @Message("{sent} delivered since {when}.")
    String sentSince(String sent, String when);

    @Override
    @Message(
            "{#if count == 1}1 letter could not be delivered{#else}{count} letters could not be delivered{/if}")
    String dead(long count);

    @Override
    @Message("They go out no more by themselves. Read why, put it right, then send them again.")
    String deadWhat();

    @Override
    @Message("See these letters")
    String showDead();

    @Override
    @Message("Send all again")
    String sendAll();

    @Override
    @Message(
            "{#if count == 1}1 event could not become a letter{#else}{count} events could not become letters{/if}")
    String unread(long count);

    @Override
    @Message("This is a defect of Switchboard: pass these lines on to whoever maintains it.")
    String unreadWhat();

    @Override
    @Message("See these events")
    String showUnread();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("any")
    String anyState();

    @Override
    @Message("waiting")
    String stateWaiting();

    @Override
    @Message("delivered")
    String stateSent();

    @Override
    @Message("not delivered")
    String stateDead();

    @Override
    @Message("withdrawn")
    String stateWithdrawn();

    @Override
    @Message("Way")
    String medium();

    @Override
    @Message("any")
    String anyMedium();

    @Override
    @Message("mail")
    String mail();

    @Override
    @Message("Mattermost")
    String mattermost();

    @Override
    @Message("Kind")
    String kind();

    @Override
    @Message("For example conference-open or sign-in.")
    String kindHint();

    @Override
    @Message("Address")
    String address();

    @Override
    @Message("A single one. It is compared by its hash alone, and stands in no page’s address.")
    String addressHint();

    @Override
    @Message("Write an address such as first.last@example.org.")
    String wrongAddress();

    @Override
    @Message("Search")
    String search();

    @Override
    @Message("Search for letters")
    String searchTitle();

    @Override
    @Message("No letter fits.")
    String none();

    @Override
    @Message("Widen the search, or see all letters.")
    String noneNext();

    @Override
    @Message("All letters")
    String all();

    @Override
    @Message("Older ones")
    String next();

    @Override
    @Message("Planned")
    String planned();

    @Override
    @Message("Ended")
    String ended();

    @Override
    @Message("Next try")
    String nextTry();

    @Override
    @Message("Tries")
    String attempts();

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("Recipient")
    String recipient();

    @Override
    @Message("beginning of a hash: the same person has the same one")
    String recipientMore();

    @Override
    @Message("Channel")
    String channel();

    @Override
    @Message("About")
    String subject();

    @Override
    @Message("forgotten")
    String forgotten();

    @Override
    @Message("Send again")
    String sendAgain();

    @Override
    @Message("Send {kind} of {when} again")
    String sendAgainOf(String kind, String when);

    @Override
    @Message("Send this letter again?")
    String askOne();

    @Override
    @Message("It is tried again for a day. If the person did get it after all, they get it twice.")
    String askOneWhat();

    @Override
    @Message("Send all undelivered letters again?")
    String askAll();

    @Override
    @Message(
            "They are tried again for a day, the oldest first, a thousand at a time. Those whose content is forgotten stay.")
    String askAllWhat();

    @Override
    @Message("Yes, send again")
    String yes();

    @Override
    @Message("No, do nothing")
    String no();

    @Override
    @Message(
            "{#if count == 0}There was nothing to send again.{#else if count == 1}1 letter waits to go out again.{#else}{count} letters wait to go out again.{/if}")
    String doneAll(long count);

    @Override
    @Message("There are more: send again.")
    String doneMore();

    @Override
    @Message(
            "This letter cannot be sent again: it went out or was withdrawn, or its content is forgotten.")
    String notSendable();

    @Override
    @Message("Unreadable events")
    String unreadTitle();

    @Override
    @Message("No unreadable event.")
    String unreadNone();

    @Override
    @Message("Noticed")
    String noticed();

    @Override
    @Message("Place")
    String place();

    @Override
    @Message("Event")
    String event();

    @Override
    @Message("Back to letters")
    String back();
}
