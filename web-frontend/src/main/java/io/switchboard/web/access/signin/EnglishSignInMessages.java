package io.switchboard.web.access.signin;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishSignInMessages extends SignInMessages {

    @Override
    @Message("Sign in")
    String title();

    @Override
    @Message("A sign-in link is sent to you by e-mail. No password to remember.")
    String lead();

    @Override
    @Message("Your e-mail address")
    String address();

    @Override
    @Message("The address of your organisation, for example first.last@organisation.fr")
    String addressHint();

    @Override
    @Message("Send me a link")
    String ask();

    @Override
    @Message("Sign in with {name}")
    String byProvider(String name);

    @Override
    @Message("or by a link sent to your address")
    String or();

    @Override
    @Message("Give your e-mail address, for example first.last@organisation.fr.")
    String noAddress();

    @Override
    @Message(
            "This address is incomplete or mistyped. Check it, for example first.last@organisation.fr.")
    String malformed();

    @Override
    @Message(
            "This address belongs to no organisation that may come in here. Use your professional address.")
    String foreign();

    @Override
    @Message(
            "The list of organisations cannot be read at the moment, so we do not know whether yours is on it. Nothing is lost: try again in a few minutes.")
    String listAway();

    @Override
    @Message(
            "Signing in is not possible at the moment. Nothing is lost: what you typed is still there. Try again in a minute.")
    String away();

    @Override
    @Message(
            "Too many links were asked for in a short time. Try again in {minutes} {#if minutes == 1}minute{#else}minutes{/if}; links you already have stay valid.")
    String tooMany(long minutes);

    @Override
    @Message("The e-mail is on its way")
    String sentTitle();

    @Override
    @Message("We have written to")
    String sentTo();

    @Override
    @Message("We have written to the address you gave.")
    String sentSomewhere();

    @Override
    @Message("Open the e-mail and follow its link, preferably on this device.")
    String openMail();

    @Override
    @Message("The link is valid until {until}, once.")
    String validUntil(String until);

    @Override
    @Message("The link is valid for a short while, once.")
    String validOnce();

    @Override
    @Message("Nothing arrives?")
    String notArrived();

    @Override
    @Message(
            "Wait two or three minutes: some mail services check e-mails before they deliver them.")
    String notArrivedWait();

    @Override
    @Message("Look in the junk folder.")
    String notArrivedSpam();

    @Override
    @Message("Check that the address is right.")
    String notArrivedTypo();

    @Override
    @Message("Ask for a new link")
    String askAgain();

    @Override
    @Message("Sign in")
    String openTitle();

    @Override
    @Message("One press on the button signs you in in this browser, for half a day at most.")
    String openLead();

    @Override
    @Message("Sign me in")
    String press();

    @Override
    @Message("You asked for nothing? Close this page: nothing happens.")
    String notAsked();

    @Override
    @Message("This link signs nobody in")
    String unknownTitle();

    @Override
    @Message("It may be incomplete, or too old.")
    String unknownWhat();

    @Override
    @Message(
            "Copy the whole link from the e-mail into the address bar, or ask for a new link: it takes only a moment.")
    String unknownNext();

    @Override
    @Message("This link has expired")
    String expiredTitle();

    @Override
    @Message("A sign-in link is valid for {minutes} minutes.")
    String expiredWhat(long minutes);

    @Override
    @Message("Ask for a new link: it will reach you at once.")
    String expiredNext();

    @Override
    @Message("This link has been used")
    String usedTitle();

    @Override
    @Message("A sign-in link works once, in one browser.")
    String usedWhat();

    @Override
    @Message(
            "If it was you who used it, go back to that browser; otherwise ask for a new link. If somebody else may have opened it, sign in and end all your sessions under “My data”.")
    String usedNext();
}
