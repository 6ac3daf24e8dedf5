package io.switchboard.web.failure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what went wrong on no page in particular. */
@MessageBundle(value = "failure", locale = "fr")
public interface FailureMessages {

    @Message("Cette page n’existe pas")
    String notFoundTitle();

    @Message("L’adresse est peut-être incomplète, ou la page a été déplacée.")
    String notFoundWhat();

    @Message("Vérifiez l’adresse, ou repartez de l’accueil.")
    String notFoundNext();

    @Message("Cette adresse ne s’ouvre pas ainsi")
    String methodTitle();

    @Message("Elle attend l’envoi d’un formulaire.")
    String methodWhat();

    @Message("Repartez de l’accueil, ou du lien reçu par courriel.")
    String methodNext();

    @Message("Cette demande n’a pas été comprise")
    String refusedTitle();

    @Message("Votre navigateur a envoyé quelque chose que cette page n’attend pas.")
    String refusedWhat();

    @Message("Rien n’a été changé. Repartez de l’accueil.")
    String refusedNext();

    @Message("Cette demande vient d’un autre site")
    String elsewhereTitle();

    @Message("Pour votre sécurité, elle n’a pas été exécutée.")
    String elsewhereWhat();

    @Message("Rien n’a été changé. Si vous vouliez réserver, repartez de l’accueil.")
    String elsewhereNext();

    @Message("Appuyez encore une fois")
    String staleTitle();

    @Message(
            "La page est restée ouverte longtemps, ou votre navigateur refuse les cookies de ce site.")
    String staleWhat();

    @Message("Rien n’est perdu\u00a0: ce que vous avez saisi est gardé.")
    String staleNext();

    @Message("Continuer")
    String pressAgain();

    @Message("Quelque chose n’a pas marché de notre côté")
    String brokenTitle();

    @Message("L’incident est noté sous la référence {reference}.")
    String brokenWhat(String reference);

    @Message(
            "Réessayez dans un moment. Si cela recommence, écrivez-nous en citant cette référence.")
    String brokenNext();

    @Message("Le service ne répond pas pour l’instant")
    String awayTitle();

    @Message("Rien n’est perdu\u00a0: votre demande ou votre conférence n’a pas changé.")
    String awayWhat();

    @Message(
            "Réessayez dans une minute, en rechargeant la page ou en rouvrant le lien du courriel.")
    String awayNext();

    @Message("Les permanences ne répondent pas pour l’instant")
    String hotlinesAwayTitle();

    @Message(
            "Rien n’est perdu\u00a0: les appels continuent d’arriver là où ils arrivaient, et les permanences planifiées restent planifiées.")
    String hotlinesAwayWhat();

    @Message(
            "Réessayez dans une minute, en rechargeant la page. Si vous veniez de changer quelque chose, vérifiez alors si c’est fait.")
    String hotlinesAwayNext();
}
