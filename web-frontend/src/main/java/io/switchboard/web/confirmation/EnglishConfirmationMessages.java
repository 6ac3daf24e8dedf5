package io.switchboard.web.confirmation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishConfirmationMessages extends ConfirmationMessages {

    @Override
    @Message("Confirm your conference")
    String title();

    @Override
    @Message("One press on the button opens the conference and shows its number and access code.")
    String lead();

    @Override
    @Message("Open the conference")
    String press();

    @Override
    @Message("This may take a few seconds.")
    String patience();

    @Override
    @Message("Ask again")
    String askAgain();

    @Override
    @Message("This link belongs to no request")
    String unknownTitle();

    @Override
    @Message("It may be incomplete, or the request is too old.")
    String unknownWhat();

    @Override
    @Message(
            "Copy the whole link from the e-mail into the address bar, or ask again: it takes only a moment.")
    String unknownNext();

    @Override
    @Message("This link has expired")
    String expiredTitle();

    @Override
    @Message("A confirmation link is valid for 120 minutes. Nothing was booked.")
    String expiredWhat();

    @Override
    @Message("Ask again: a new link will reach you at once.")
    String expiredNext();

    @Override
    @Message("Too many attempts")
    String tooManyTitle();

    @Override
    @Message("Too many confirmations were attempted in a short time.")
    String tooManyWhat();

    @Override
    @Message("Nothing is lost: wait a few minutes, then open the link of the e-mail again.")
    String tooManyNext();
}
