package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of how a change of who answers is told, in English. */
@Localized("en")
public interface EnglishChangeTexts extends ChangeTexts {

    @Override
    @Message("Somebody")
    String somebody();

    @Override
    @Message("Somebody answers now")
    String startedTitle();

    @Override
    @Message("Calls go to another phone")
    String changedTitle();

    @Override
    @Message("One more person answers")
    String joinedTitle();

    @Override
    @Message("One person fewer answers")
    String leftTitle();

    @Override
    @Message("Nobody answers any more")
    String stoppedTitle();

    @Override
    @Message("The planned shift has begun")
    String rotaStartedTitle();

    @Override
    @Message("The shift is over")
    String rotaEndedTitle();

    @Override
    @Message("A change was undone")
    String undoneTitle();

    @Override
    @Message("A change was given up")
    String givenUpTitle();

    @Override
    @Message("A change made at OVH was put right")
    String driftRepairedTitle();

    @Override
    @Message("A change made at OVH counts from now on")
    String driftAcceptedTitle();

    @Override
    @Message("{to} answers now.")
    String started(String to);

    @Override
    @Message("{to} answers now, in place of {from}.")
    String changed(String to, String from);

    @Override
    @Message("{to} answers too.")
    String joined(String to);

    @Override
    @Message("{from} does not answer any more.")
    String left(String from);

    @Override
    @Message("{from} has stopped answering.")
    String stopped(String from);

    @Override
    @Message("{to} answers now, as planned on the rota.")
    String rotaStarted(String to);

    @Override
    @Message("{to} answers now, in place of {from}, as planned on the rota.")
    String rotaChanged(String to, String from);

    @Override
    @Message("It was time: {from} does not answer any more.")
    String rotaEnded(String from);

    @Override
    @Message("The change before does not count any more: the hotline is as it was.")
    String undone();

    @Override
    @Message("The change before does not count any more: {to} answers again.")
    String undoneTo(String to);

    @Override
    @Message("OVH did not do what was wanted, and somebody gave it up.")
    String givenUp();

    @Override
    @Message("OVH did not do what was wanted, and somebody gave it up: {to} answers.")
    String givenUpTo(String to);

    @Override
    @Message("The hotline had been changed in OVH's manager. It is as it should be again.")
    String driftRepaired();

    @Override
    @Message(
            "The hotline had been changed in OVH's manager. It is as it should be again: {to} answers.")
    String driftRepairedTo(String to);

    @Override
    @Message("The hotline was changed in OVH's manager, and we leave it so.")
    String driftAccepted();

    @Override
    @Message("The hotline was changed in OVH's manager, and we leave it so: {to} answers.")
    String driftAcceptedTo(String to);

    @Override
    @Message(
            "{#if count == 0}Nobody answers at the moment.{#else if count == 1}One person answers at the moment.{#else}{count} people answer at the moment.{/if}")
    String answering(int count);

    @Override
    @Message("Since {done}.")
    String since(String done);

    @Override
    @Message("It was wanted on {wanted}, but done on {done} only.")
    String late(String wanted, String done);

    @Override
    @Message("It is to end on {until}.")
    String until(String until);

    @Override
    @Message("Asked for by {actor}.")
    String byPerson(String actor);

    @Override
    @Message("Asked for by somebody of the group.")
    String bySomebody();

    @Override
    @Message("Asked for by the link “{label}”.")
    String byLink(String label);

    @Override
    @Message("Asked for by a link of the group.")
    String byALink();

    @Override
    @Message("Asked for by the program “{name}”.")
    String byProgram(String name);

    @Override
    @Message("Asked for by a program.")
    String byAProgram();

    @Override
    @Message("Asked for by {actor}, by the link of a message.")
    String byPersonsMail(String actor);

    @Override
    @Message("Asked for by the link of a message.")
    String byMail();

    @Override
    @Message("It was planned on the rota.")
    String byRota();

    @Override
    @Message("Done in OVH's manager.")
    String byOvh();
}
