package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what happened to a hotline. */
@MessageBundle(value = "hotlinehistory", locale = "fr")
public interface HotlineHistoryMessages {

    @Message("Derniers changements")
    String title();

    @Message("Rien n’a encore changé ici.")
    String none();

    @Message("{to} a commencé à répondre")
    String started(String to);

    @Message("{to} répond à la place de {from}")
    String changed(String to, String from);

    @Message("{to} répond aussi")
    String joined(String to);

    @Message("{from} ne répond plus")
    String left(String from);

    @Message("Permanence arrêtée ({from})")
    String stopped(String from);

    @Message("{to} a commencé à répondre, comme planifié")
    String rotaStarted(String to);

    @Message("Fin prévue\u00a0: {from} ne répond plus")
    String rotaEnded(String from);

    @Message("{who}\u00a0: une autre fin")
    String newEnd(String who);

    @Message("Changement annulé\u00a0: {to} répond")
    String undoneTo(String to);

    @Message("Changement annulé\u00a0: {from} ne répond plus")
    String undoneFrom(String from);

    @Message("Changement annulé")
    String undone();

    @Message("Demande abandonnée")
    String givenUp();

    @Message("Remis comme avant, après un changement dans l’interface d’OVH")
    String driftRepaired();

    @Message("Changement fait dans l’interface d’OVH, adopté")
    String driftAccepted();

    @Message("quelqu’un")
    String somebody();

    @Message("par {who}")
    String byPerson(String who);

    @Message("par une personne connectée")
    String bySomebody();

    @Message("par le lien «\u00a0{label}\u00a0»")
    String byLink(String label);

    @Message("par un lien de bénévoles")
    String bySomeLink();

    @Message("par le programme {name}")
    String byProgram(String name);

    @Message("par un programme")
    String bySomeProgram();

    @Message("par le planning")
    String byRota();

    @Message("par le lien d’un courriel")
    String byMail();

    @Message("dans l’interface d’OVH")
    String byOvh();

    @Message("pas encore fait")
    String pending();

    @Message("remplacé avant d’être fait")
    String superseded();

    @Message("abandonné")
    String abandoned();

    @Message("Annuler ce changement")
    String undo();
}
