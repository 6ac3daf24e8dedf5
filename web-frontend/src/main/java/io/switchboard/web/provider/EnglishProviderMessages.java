package io.switchboard.web.provider;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishProviderMessages extends ProviderMessages {

    @Override
    @Message("Try again with {name}")
    String again(String name);

    @Override
    @Message("Get a link by e-mail")
    String mail();

    @Override
    @Message("Sign out of {name}")
    String leave(String name);

    @Override
    @Message("Nobody was signed in and nothing has changed.")
    String nobody();

    @Override
    @Message("Try again, or get a sign-in link by e-mail.")
    String tryAgain();

    @Override
    @Message("Try again in a minute, or get a sign-in link by e-mail.")
    String tryLater();

    @Override
    @Message("Use another account, or get a link at an address that may come in.")
    String other();

    @Override
    @Message("Signing in was given up")
    String cancelled();

    @Override
    @Message("{name} did not confirm who you are.")
    String cancelledWhat(String name);

    @Override
    @Message("{name} met with an error")
    String erred(String name);

    @Override
    @Message("{name} does not answer at the moment")
    String away(String name);

    @Override
    @Message("This way in is over")
    String over();

    @Override
    @Message("It was used already, took too long, or began in another browser.")
    String overWhat();

    @Override
    @Message("Your identity could not be verified")
    String untrusted();

    @Override
    @Message(
            "The answer of {name} does not prove who you are. Nobody was signed in. If it happens again, tell us.")
    String untrustedWhat(String name);

    @Override
    @Message("Your e-mail address is missing")
    String withoutAddress();

    @Override
    @Message(
            "{name} tells no verified address for this account, and here it is what says who you are.")
    String withoutAddressWhat(String name);

    @Override
    @Message("Your address may not come in here")
    String foreign();

    @Override
    @Message("{name} has confirmed who you are, but this site is for other organisations.")
    String foreignWhat(String name);

    @Override
    @Message("Which addresses may come in cannot be told at the moment")
    String domainsUnknown();

    @Override
    @Message("Signing out of {name}")
    String leaving(String name);

    @Override
    @Message("You are signed out of this site.")
    String leftHere();

    @Override
    @Message("The page of {name} opens by itself. If not, continue with this button.")
    String goesOn(String name);

    @Override
    @Message("Continue")
    String goOn();

    @Override
    @Message("You are signed out")
    String left();

    @Override
    @Message("Your session is over here and at {name}.")
    String leftEverywhere(String name);

    @Override
    @Message(
            "Your session is over here. Whether it is at {name} too we cannot tell: on a shared computer, close the browser.")
    String leftPerhaps(String name);
}
