package io.switchboard.web.token;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around API tokens. */
@MessageBundle(value = "token", locale = "fr")
public interface TokenMessages {

    @Message("Jetons d’API")
    String title();

    @Message(
            "Un jeton permet à un autre programme d’utiliser Switchboard, dans les limites que vous fixez.")
    String lead();

    @Message("Créer un jeton")
    String make();

    @Message("Tous les jetons")
    String all();

    @Message("Aucun jeton pour l’instant.")
    String none();

    @Message("valable")
    String good();

    @Message("révoqué")
    String revoked();

    @Message("expiré")
    String expired();

    @Message("Droits")
    String scopes();

    @Message("Domaines")
    String domains();

    @Message("tous les domaines")
    String allDomains();

    @Message("Créé par")
    String madeBy();

    @Message("Créé")
    String made();

    @Message("Expire")
    String expires();

    @Message("Dernière utilisation")
    String used();

    @Message("utilisé\u00a0: {when}")
    String usedOn(String when);

    @Message("jamais")
    String never();

    @Message("Début du jeton")
    String publicId();

    @Message("Voir les conférences, avec numéro et code d’accès")
    String readsConferences();

    @Message("Réserver, prolonger, annuler et renvoyer le courriel")
    String writesConferences();

    @Message("Voir qui est dans la salle et y agir")
    String moderates();

    @Message("Lire les compteurs et l’état du service")
    String readsFigures();

    @Message("Lire les chiffres dans le temps, domaines compris")
    String readsStats();

    @Message("Voir les permanences\u00a0: qui répond, plannings, bénévoles et leurs numéros")
    String readsHotlines();

    @Message("Décider qui répond aux permanences, planifier, tenir à jour les bénévoles")
    String writesHotlines();

    @Message("Lire et publier des annonces")
    String announces();

    @Message("Administrer\u00a0: conférences par état, tâches, salles inconnues, sessions")
    String administers();

    @Message("Révoquer")
    String revoke();

    @Message("Révoquer {name}")
    String revokeOf(String name);

    @Message("Créer un jeton")
    String wishTitle();

    @Message("Donnez-lui le moins de droits et le moins de temps possible.")
    String wishLead();

    @Message("Nom")
    String name();

    @Message(
            "Le programme qui l’utilisera, par exemple «\u00a0intranet\u00a0». Ce nom figure dans les journaux\u00a0: pas d’adresse.")
    String nameHint();

    @Message("Ce que le programme pourra faire.")
    String scopesHint();

    @Message("Un par ligne, par exemple exemple.gouv.fr ou *.exemple.gouv.fr. Vide\u00a0: tous.")
    String domainsHint();

    @Message("Durée")
    String spell();

    @Message(
            "{#if days == 1}1\u00a0jour{#else if days == 365}1\u00a0an{#else}{days}\u00a0jours{/if}")
    String days(int days);

    @Message("Retour aux jetons")
    String cancel();

    @Message("Indiquez un nom de 60\u00a0caractères au plus, sans «\u00a0@\u00a0».")
    String wrongName();

    @Message("Choisissez au moins un droit.")
    String wrongScopes();

    @Message("Écrivez chaque domaine comme exemple.gouv.fr ou *.exemple.gouv.fr, 50 au plus.")
    String wrongDomains();

    @Message("Le jeton est créé")
    String madeTitle();

    @Message("Copiez-le maintenant\u00a0: il ne sera plus jamais montré.")
    String madeWhat();

    @Message("Jeton")
    String token();

    @Message("Copier le jeton")
    String copy();

    @Message("Copié")
    String copied();

    @Message("Et maintenant")
    String steps();

    @Message("Rangez-le là où votre programme garde ses secrets, jamais dans son code.")
    String stepKeep();

    @Message("Le programme l’envoie dans l’en-tête Authorization, après le mot Bearer.")
    String stepSend();

    @Message("S’il est perdu ou divulgué, révoquez-le et créez-en un autre.")
    String stepLost();

    @Message("Description de l’interface")
    String description();

    @Message("Révoquer ce jeton\u00a0?")
    String revokeTitle();

    @Message(
            "Le programme qui l’utilise n’aura plus accès à rien, tout de suite. Cela ne s’annule pas.")
    String revokeLead();

    @Message("Oui, révoquer")
    String revokeYes();

    @Message("Non, le garder")
    String revokeNo();

    @Message("Le jeton est révoqué")
    String revokedTitle();

    @Message("Plus personne ne peut s’en servir.")
    String revokedWhat();
}
