package io.switchboard.web.subscription;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishSubscriptionMessages extends SubscriptionMessages {

    @Override
    @Message("surveys after a conference")
    String surveys();

    @Override
    @Message("notices of changes{#if hotline} of “{hotline}”{#else} of hotlines{/if}")
    String hotlineChanges(String hotline);

    @Override
    @Message("reminders of your shifts{#if hotline} for “{hotline}”{/if}")
    String shiftReminders(String hotline);

    @Override
    @Message("Receive no more of these mails?")
    String askTitle();

    @Override
    @Message("It is about these: {what}.")
    String askWhat(String what);

    @Override
    @Message("Mails that you ask for yourself, such as a booking, will still arrive.")
    String askMore();

    @Override
    @Message("Receive no more")
    String leave();

    @Override
    @Message("You will receive no more")
    String leftTitle();

    @Override
    @Message("We send no more {what} to your address.")
    String leftWhat(String what);

    @Override
    @Message("Since {when}.")
    String leftSince(String when);

    @Override
    @Message("Receive them again")
    String comeBack();

    @Override
    @Message("This link is not valid")
    String unknownTitle();

    @Override
    @Message("It may be incomplete.")
    String unknownWhat();

    @Override
    @Message("Open it once more from the mail.")
    String unknownNext();

    @Override
    @Message("One moment, please")
    String tooOftenTitle();

    @Override
    @Message("Too many requests came from your network.")
    String tooOftenWhat();

    @Override
    @Message("Try again in five minutes.")
    String tooOftenNext();
}
