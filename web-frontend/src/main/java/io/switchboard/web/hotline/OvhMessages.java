package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what the operator, OVH, does and says of a hotline. */
@MessageBundle(value = "hotlineovh", locale = "fr")
public interface OvhMessages {

    @Message("L’opérateur (OVH) ne répond pas.")
    String reasonAway();

    @Message("L’opérateur (OVH) est occupé avec un autre changement.")
    String reasonBusy();

    @Message("L’opérateur (OVH) ne reconnaît plus notre accès. Prévenez qui administre ce site.")
    String reasonRefusesUs();

    @Message("L’opérateur (OVH) refuse ce changement.")
    String reasonRefusesRequest();

    @Message("L’opérateur (OVH) a accepté la demande sans la faire.")
    String reasonNotTaken();

    @Message("L’opérateur (OVH) n’a pas dit pourquoi.")
    String reasonUnsaid();

    @Message("L’opérateur (OVH) ne connaît plus ce numéro. Prévenez qui administre ce site.")
    String reasonUnknownNumber();

    @Message(
            "Chez l’opérateur (OVH), ce numéro n’a plus exactement une file d’attente. Prévenez qui administre ce site.")
    String reasonNotOneQueue();

    @Message("L’opérateur (OVH) ne l’a pas fait ({reason}).")
    String reasonOther(String reason);

    @Message("Changé dans l’interface d’OVH il y a {ago}\u00a0: {what}.")
    String drift(String ago, String what);

    @Message("C’est en train d’être remis comme avant.")
    String driftRepairing();

    @Message("C’est remis comme avant.")
    String driftIsRepaired();

    @Message("C’est en train d’être adopté.")
    String driftAccepting();

    @Message("C’est adopté.")
    String driftIsAccepted();

    @Message("les appels allaient vers un autre téléphone")
    String forwardedElsewhere();

    @Message("les appels n’étaient plus renvoyés")
    String notForwarded();

    @Message("les appels étaient renvoyés alors que personne ne devait répondre")
    String forwarded();

    @Message("un téléphone de plus répondait à la file")
    String agentAvailable();

    @Message("un téléphone ne répondait plus à la file")
    String agentMissing();

    @Message("la file était fermée")
    String openingMissing();

    @Message("la file avait une ouverture inconnue")
    String openingUnknown();

    @Message("ce que les appelants entendent sans réponse avait changé")
    String unansweredOtherwise();

    @Message("un réglage avait changé")
    String otherDrift();

    @Message("Vérifier chez l’opérateur")
    String test();

    @Message("Le chemin d’un appel")
    String testTitle();

    @Message(
            "Regarde, chez l’opérateur, si un appel au numéro arrive où il doit. Ne fait sonner personne.")
    String testMore();

    @Message("Tout est en ordre ({moment}).")
    String testSound(String moment);

    @Message("Quelque chose ne va pas ({moment}).")
    String testUnsound(String moment);

    @Message("en ordre")
    String isSound();

    @Message("pas en ordre")
    String isUnsound();

    @Message("Le numéro mène à la ligne")
    String numberLeadsToLine();

    @Message("La ligne mène au téléphone de qui répond")
    String lineLeadsToPhone();

    @Message("La ligne ne renvoie vers personne")
    String lineRingsItself();

    @Message("Le téléphone de qui répond est en service dans la file")
    String agentIsAvailable();

    @Message("Les autres téléphones de la file se taisent")
    String othersLoggedOut();

    @Message("La file est ouverte")
    String openNow();

    @Message("La file est fermée")
    String closedNow();

    @Message("Sans réponse, les appelants ont ce qui est prévu")
    String unansweredAsWished();

    @Message("Autre vérification ({what})")
    String otherCheck(String what);
}
