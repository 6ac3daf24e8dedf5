package io.switchboard.web.failure;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishFailureMessages extends FailureMessages {

    @Override
    @Message("This page does not exist")
    String notFoundTitle();

    @Override
    @Message("The address may be incomplete, or the page has moved.")
    String notFoundWhat();

    @Override
    @Message("Check the address, or begin again from the start.")
    String notFoundNext();

    @Override
    @Message("This address does not open that way")
    String methodTitle();

    @Override
    @Message("It expects a form to be sent.")
    String methodWhat();

    @Override
    @Message("Begin again from the start, or from the link you received by e-mail.")
    String methodNext();

    @Override
    @Message("This request was not understood")
    String refusedTitle();

    @Override
    @Message("Your browser sent something that this page does not expect.")
    String refusedWhat();

    @Override
    @Message("Nothing was changed. Begin again from the start.")
    String refusedNext();

    @Override
    @Message("This request comes from another site")
    String elsewhereTitle();

    @Override
    @Message("For your safety it was not carried out.")
    String elsewhereWhat();

    @Override
    @Message("Nothing was changed. If you meant to book, begin again from the start.")
    String elsewhereNext();

    @Override
    @Message("Press once more")
    String staleTitle();

    @Override
    @Message("The page was open for a long time, or your browser refuses the cookies of this site.")
    String staleWhat();

    @Override
    @Message("Nothing is lost: what you typed is kept.")
    String staleNext();

    @Override
    @Message("Continue")
    String pressAgain();

    @Override
    @Message("Something went wrong on our side")
    String brokenTitle();

    @Override
    @Message("The incident is noted under reference {reference}.")
    String brokenWhat(String reference);

    @Override
    @Message("Try again in a moment. If it happens again, write to us and quote this reference.")
    String brokenNext();

    @Override
    @Message("The service does not answer at the moment")
    String awayTitle();

    @Override
    @Message("Nothing is lost: your request or your conference has not changed.")
    String awayWhat();

    @Override
    @Message(
            "Try again in a minute, by reloading the page or opening the link of the e-mail again.")
    String awayNext();

    @Override
    @Message("The hotlines do not answer at the moment")
    String hotlinesAwayTitle();

    @Override
    @Message(
            "Nothing is lost: calls go on to arrive where they did, and planned shifts stay planned.")
    String hotlinesAwayWhat();

    @Override
    @Message(
            "Try again in a minute, by reloading the page. If you had just changed something, check then whether it is done.")
    String hotlinesAwayNext();
}
