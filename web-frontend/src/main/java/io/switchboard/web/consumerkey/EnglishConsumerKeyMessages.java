package io.switchboard.web.consumerkey;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishConsumerKeyMessages extends ConsumerKeyMessages {

    @Override
    @Message("Ask OVH for a key")
    String title();

    @Override
    @Message(
            "The key will be good for what you tick, and nothing else. A person then validates it at OVH.")
    String lead();

    @Override
    @Message("What shall it be good for?")
    String features();

    @Override
    @Message("Nothing ticked: what this installation uses today.")
    String featuresHint();

    @Override
    @Message("Conferences")
    String conferences();

    @Override
    @Message("open rooms, give them an end, see how many people are in them")
    String conferencesWhat();

    @Override
    @Message("Moderation of conferences")
    String moderation();

    @Override
    @Message("see who is in a room, mute somebody, lock it")
    String moderationWhat();

    @Override
    @Message("History of conferences")
    String histories();

    @Override
    @Message("read which conferences took place, for the statistics")
    String historiesWhat();

    @Override
    @Message("Lines")
    String lines();

    @Override
    @Message("forward a line to a person’s phone")
    String linesWhat();

    @Override
    @Message("Call queues")
    String queues();

    @Override
    @Message("place agents, open and close hours, follow the calls")
    String queuesWhat();

    @Override
    @Message("Oversight of keys")
    String oversight();

    @Override
    @Message("see all keys of the account and revoke them from these pages")
    String oversightWhat();

    @Override
    @Message("Networks it may be used from")
    String networks();

    @Override
    @Message(
            "One a line, like 192.0.2.0/24. Empty: from anywhere. What counts is the address by which the gateway goes out.")
    String networksHint();

    @Override
    @Message("One of these is not a network. Write them like 192.0.2.0/24 or 2001:db8::/32.")
    String wrongNetworks();

    @Override
    @Message("OVH takes twenty at most.")
    String tooManyNetworks();

    @Override
    @Message("Ask for the key")
    String request();

    @Override
    @Message("Ask for nothing")
    String cancel();

    @Override
    @Message("The key waits to be validated at OVH")
    String pending();

    @Override
    @Message("Somebody who has the OVH account must say yes. This page notices by itself.")
    String pendingWhat();

    @Override
    @Message("The key is validated")
    String validated();

    @Override
    @Message("It only remains to take it.")
    String validatedWhat();

    @Override
    @Message("The request was refused at OVH")
    String refused();

    @Override
    @Message("No key was given. If that was a mistake, ask for another one.")
    String refusedWhat();

    @Override
    @Message("The request has expired")
    String expired();

    @Override
    @Message("Nobody validated it in time. No key was given.")
    String expiredWhat();

    @Override
    @Message("The key was shown already")
    String shown();

    @Override
    @Message(
            "It is shown once only. If it got lost, revoke it on the page OVH keys and ask for another one.")
    String shownWhat();

    @Override
    @Message("What there is to do at OVH")
    String atOvh();

    @Override
    @Message("Validate at OVH")
    String open();

    @Override
    @Message(
            "The address opens in a new tab. Give it to nobody but the person who validates: whoever opens it first answers.")
    String openMore();

    @Override
    @Message("Sign in with the OVH account (NIC) that the telephony belongs to.")
    String stepSignIn();

    @Override
    @Message(
            "As validity choose “Unlimited”. What is offered is short: the key would stop working within days, sometimes one.")
    String stepUnlimited();

    @Override
    @Message("Compare the rights that are asked for with those below, then validate.")
    String stepCheck();

    @Override
    @Message("Come back to this page: it then shows the button to take the key.")
    String stepBack();

    @Override
    @Message("Copy")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("Copy the address")
    String copyAddress();

    @Override
    @Message("Copy the key")
    String copyKey();

    @Override
    @Message("Show the key")
    String show();

    @Override
    @Message("It is shown once only: have the place at hand where it belongs.")
    String showMore();

    @Override
    @Message("Ask for another key")
    String askAgain();

    @Override
    @Message("Rights asked for")
    String rules();

    @Override
    @Message("Asked for {moment}.")
    String requestedAt(String moment);

    @Override
    @Message("Here is the key")
    String keyTitle();

    @Override
    @Message("It will not be shown again. Do not close this page before it is put away.")
    String keyWhat();

    @Override
    @Message("Consumer key")
    String key();

    @Override
    @Message("What there is to do now")
    String keySteps();

    @Override
    @Message("Put it into the secret OVH_CONSUMER_KEY of the environment of ovh-gateway.")
    String keySecret();

    @Override
    @Message("Restart all replicas of ovh-gateway.")
    String keyRestart();

    @Override
    @Message("See on the page State that it is accepted.")
    String keyCheck();

    @Override
    @Message("Revoke the old one on the page OVH keys.")
    String keyOld();
}
