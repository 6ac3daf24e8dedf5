package io.switchboard.web.deliveries;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishReasonMessages extends ReasonMessages {

    @Override
    @Message("Given up after a day of tries. {why}")
    String givenUp(String why);

    @Override
    @Message("Its provider knows no such address.")
    String unknownAddress();

    @Override
    @Message("The mailbox is full.")
    String full();

    @Override
    @Message("Refused as unwanted, or since our domain is not declared well (SPF, DKIM, DMARC).")
    String policy();

    @Override
    @Message("The message is too large for the mail server.")
    String tooLarge();

    @Override
    @Message("The mail server refuses us: look at its settings and our password.")
    String refusedUs();

    @Override
    @Message("The mail server refused the message.")
    String refused();

    @Override
    @Message("The mail server asked to try again later.")
    String later();

    @Override
    @Message("The mail server did not answer.")
    String mailAway();

    @Override
    @Message("This is no e-mail address.")
    String noAddress();

    @Override
    @Message("Mattermost does not know this channel, or has archived it.")
    String noChannel();

    @Override
    @Message("The webhook of Mattermost is not valid any more: make a new one.")
    String noWebhook();

    @Override
    @Message("Mattermost asked to slow down.")
    String busy();

    @Override
    @Message("Mattermost did not answer.")
    String mattermostAway();

    @Override
    @Message("Mattermost refused the post.")
    String mattermostRefused();

    @Override
    @Message("The person asked to be forgotten.")
    String erased();

    @Override
    @Message("The person does not want such letters.")
    String unwanted();
}
