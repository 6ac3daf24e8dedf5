package io.switchboard.web.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the door and around the administrators' pages. */
@MessageBundle(value = "administration", locale = "fr")
public interface AdministrationMessages {

    @Message("Administration")
    String navigation();

    @Message("État")
    String standing();

    @Message("Journal")
    String audit();

    @Message("Domaines")
    String domains();

    @Message("Clés OVH")
    String keys();

    @Message("Jetons d’API")
    String tokens();

    @Message("Personnes")
    String people();

    @Message("Tâches")
    String jobs();

    @Message("Conférences")
    String conferences();

    @Message("Permanences")
    String hotlines();

    @Message("Annonces")
    String announcements();

    @Message("Envois")
    String deliveries();

    @Message("Collecte")
    String collecting();

    @Message("Connexion\u00a0: {name}")
    String signedInAs(String name);

    @Message("Se déconnecter")
    String signOut();

    @Message("Administration")
    String signInTitle();

    @Message("Ces pages sont réservées aux personnes qui administrent cette installation.")
    String signInLead();

    @Message("Nom")
    String name();

    @Message("Clé")
    String key();

    @Message("La clé reçue avec votre nom. Votre navigateur peut la retenir.")
    String keyHint();

    @Message("Entrer")
    String enter();

    @Message("La session dure 8\u00a0heures, ou jusqu’à la déconnexion.")
    String sessionHint();

    @Message("Ce nom et cette clé ne vont pas ensemble. Vérifiez les deux et réessayez.")
    String wrong();

    @Message(
            "Trop d’essais depuis votre réseau. Réessayez dans {minutes}\u00a0{#if minutes == 1}minute{#else}minutes{/if}.")
    String tooOften(long minutes);

    @Message("Entrer avec votre adresse")
    String byAddress();

    @Message(
            "Pour qui administre cette installation sous son adresse : connectez-vous comme d’habitude.")
    String byAddressHint();

    @Message("Entrer avec une clé")
    String byKey();

    @Message("Cette page ne vous est pas ouverte")
    String notYoursTitle();

    @Message(
            "Elle est réservée aux personnes qui administrent cette installation, et votre adresse n’en fait pas partie.")
    String notYoursWhat();

    @Message(
            "Si vous devez y entrer, demandez à une personne qui administre d’ajouter votre adresse, ou entrez avec une clé.")
    String notYoursNext();
}
