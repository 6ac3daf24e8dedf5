package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of how a change of who answers is told, in French, for mails and posts alike. Spaces before double punctuation do not break. */
@MessageBundle("change")
public interface ChangeTexts {

    @Message("Quelqu'un")
    String somebody();

    @Message("Quelqu'un répond maintenant")
    String startedTitle();

    @Message("Les appels vont à un autre téléphone")
    String changedTitle();

    @Message("Une personne de plus répond")
    String joinedTitle();

    @Message("Une personne de moins répond")
    String leftTitle();

    @Message("Plus personne ne répond")
    String stoppedTitle();

    @Message("Le créneau prévu a commencé")
    String rotaStartedTitle();

    @Message("Le créneau est fini")
    String rotaEndedTitle();

    @Message("Un changement a été annulé")
    String undoneTitle();

    @Message("Un changement a été abandonné")
    String givenUpTitle();

    @Message("Un changement fait chez OVH a été corrigé")
    String driftRepairedTitle();

    @Message("Un changement fait chez OVH compte désormais")
    String driftAcceptedTitle();

    @Message("{to} répond maintenant.")
    String started(String to);

    @Message("{to} répond maintenant, à la place de {from}.")
    String changed(String to, String from);

    @Message("{to} répond aussi.")
    String joined(String to);

    @Message("{from} ne répond plus.")
    String left(String from);

    @Message("{from} a cessé de répondre.")
    String stopped(String from);

    @Message("{to} répond maintenant, comme prévu au planning.")
    String rotaStarted(String to);

    @Message("{to} répond maintenant, à la place de {from}, comme prévu au planning.")
    String rotaChanged(String to, String from);

    @Message("C'était l'heure : {from} ne répond plus.")
    String rotaEnded(String from);

    @Message("Le changement d'avant ne compte plus : la permanence est comme elle était.")
    String undone();

    @Message("Le changement d'avant ne compte plus : {to} répond de nouveau.")
    String undoneTo(String to);

    @Message("OVH n'a pas fait ce qui était demandé, et quelqu'un y a renoncé.")
    String givenUp();

    @Message("OVH n'a pas fait ce qui était demandé, et quelqu'un y a renoncé : {to} répond.")
    String givenUpTo(String to);

    @Message(
            "La permanence avait été changée dans l'espace client d'OVH. Elle est de nouveau comme elle doit être.")
    String driftRepaired();

    @Message(
            "La permanence avait été changée dans l'espace client d'OVH. Elle est de nouveau comme elle doit être : {to} répond.")
    String driftRepairedTo(String to);

    @Message("La permanence a été changée dans l'espace client d'OVH, et nous le gardons ainsi.")
    String driftAccepted();

    @Message(
            "La permanence a été changée dans l'espace client d'OVH, et nous le gardons ainsi : {to} répond.")
    String driftAcceptedTo(String to);

    @Message(
            "{#if count == 0}Personne ne répond en ce moment.{#else if count == 1}Une personne répond en ce moment.{#else}{count} personnes répondent en ce moment.{/if}")
    String answering(int count);

    @Message("Depuis le {done}.")
    String since(String done);

    @Message("C'était attendu le {wanted}, mais ce n'est fait que depuis le {done}.")
    String late(String wanted, String done);

    @Message("Fin prévue le {until}.")
    String until(String until);

    @Message("Demandé par {actor}.")
    String byPerson(String actor);

    @Message("Demandé par une personne du groupe.")
    String bySomebody();

    @Message("Demandé avec le lien « {label} ».")
    String byLink(String label);

    @Message("Demandé avec un lien du groupe.")
    String byALink();

    @Message("Demandé par le programme « {name} ».")
    String byProgram(String name);

    @Message("Demandé par un programme.")
    String byAProgram();

    @Message("Demandé par {actor}, avec le lien d'un message.")
    String byPersonsMail(String actor);

    @Message("Demandé avec le lien d'un message.")
    String byMail();

    @Message("C'était prévu au planning.")
    String byRota();

    @Message("Fait dans l'espace client d'OVH.")
    String byOvh();
}
