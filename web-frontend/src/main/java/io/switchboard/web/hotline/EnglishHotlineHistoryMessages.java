package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishHotlineHistoryMessages extends HotlineHistoryMessages {

    @Override
    @Message("Latest changes")
    String title();

    @Override
    @Message("Nothing has changed here yet.")
    String none();

    @Override
    @Message("{to} began to answer")
    String started(String to);

    @Override
    @Message("{to} answers in place of {from}")
    String changed(String to, String from);

    @Override
    @Message("{to} answers too")
    String joined(String to);

    @Override
    @Message("{from} answers no more")
    String left(String from);

    @Override
    @Message("Shift stopped ({from})")
    String stopped(String from);

    @Override
    @Message("{to} began to answer, as planned")
    String rotaStarted(String to);

    @Override
    @Message("End as planned: {from} answers no more")
    String rotaEnded(String from);

    @Override
    @Message("{who}: another end")
    String newEnd(String who);

    @Override
    @Message("Change taken back: {to} answers")
    String undoneTo(String to);

    @Override
    @Message("Change taken back: {from} answers no more")
    String undoneFrom(String from);

    @Override
    @Message("Change taken back")
    String undone();

    @Override
    @Message("Request given up")
    String givenUp();

    @Override
    @Message("Put right after a change in OVH’s manager")
    String driftRepaired();

    @Override
    @Message("Change made in OVH’s manager, accepted")
    String driftAccepted();

    @Override
    @Message("somebody")
    String somebody();

    @Override
    @Message("by {who}")
    String byPerson(String who);

    @Override
    @Message("by somebody signed in")
    String bySomebody();

    @Override
    @Message("by the link “{label}”")
    String byLink(String label);

    @Override
    @Message("by a volunteer link")
    String bySomeLink();

    @Override
    @Message("by the program {name}")
    String byProgram(String name);

    @Override
    @Message("by a program")
    String bySomeProgram();

    @Override
    @Message("by the rota")
    String byRota();

    @Override
    @Message("by the link of an e-mail")
    String byMail();

    @Override
    @Message("in OVH’s manager")
    String byOvh();

    @Override
    @Message("not done yet")
    String pending();

    @Override
    @Message("replaced before it was done")
    String superseded();

    @Override
    @Message("given up")
    String abandoned();

    @Override
    @Message("Take this change back")
    String undo();
}
