package io.switchboard.web.provider;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in and out by a provider. */
@MessageBundle(value = "provider", locale = "fr")
public interface ProviderMessages {

    @Message("Réessayer avec {name}")
    String again(String name);

    @Message("Recevoir un lien par courriel")
    String mail();

    @Message("Se déconnecter de {name}")
    String leave(String name);

    @Message("Personne n’a été connecté et rien n’a changé.")
    String nobody();

    @Message("Réessayez, ou recevez un lien de connexion par courriel.")
    String tryAgain();

    @Message("Réessayez dans une minute, ou recevez un lien de connexion par courriel.")
    String tryLater();

    @Message("Utilisez un autre compte, ou recevez un lien à une adresse autorisée.")
    String other();

    @Message("La connexion a été abandonnée")
    String cancelled();

    @Message("{name} n’a pas confirmé qui vous êtes.")
    String cancelledWhat(String name);

    @Message("{name} a rencontré une erreur")
    String erred(String name);

    @Message("{name} ne répond pas pour le moment")
    String away(String name);

    @Message("Cette connexion n’est plus valable")
    String over();

    @Message("Elle a déjà servi, a pris trop de temps, ou a commencé dans un autre navigateur.")
    String overWhat();

    @Message("Votre identité n’a pas pu être vérifiée")
    String untrusted();

    @Message(
            "La réponse de {name} ne prouve pas qui vous êtes. Personne n’a été connecté. Si cela se répète, prévenez-nous.")
    String untrustedWhat(String name);

    @Message("Votre adresse électronique manque")
    String withoutAddress();

    @Message(
            "{name} n’indique pas d’adresse vérifiée pour ce compte\u00a0: or c’est elle qui dit ici qui vous êtes.")
    String withoutAddressWhat(String name);

    @Message("Votre adresse n’est pas autorisée ici")
    String foreign();

    @Message("{name} a confirmé qui vous êtes, mais ce site est réservé à d’autres organisations.")
    String foreignWhat(String name);

    @Message("Les adresses autorisées ne sont pas connues pour le moment")
    String domainsUnknown();

    @Message("Déconnexion de {name}")
    String leaving(String name);

    @Message("Vous êtes déconnecté de ce site.")
    String leftHere();

    @Message("La page de {name} s’ouvre d’elle-même. Sinon, continuez par ce bouton.")
    String goesOn(String name);

    @Message("Continuer")
    String goOn();

    @Message("Vous êtes déconnecté")
    String left();

    @Message("Votre session est terminée ici et chez {name}.")
    String leftEverywhere(String name);

    @Message(
            "Votre session est terminée ici. Nous ne savons pas si elle l’est aussi chez {name}\u00a0: sur un ordinateur partagé, fermez le navigateur.")
    String leftPerhaps(String name);
}
