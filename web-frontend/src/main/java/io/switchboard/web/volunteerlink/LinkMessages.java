package io.switchboard.web.volunteerlink;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around links for volunteers without an account. */
@MessageBundle(value = "links", locale = "fr")
public interface LinkMessages {

    @Message("Liens des bénévoles")
    String title();

    @Message(
            "Un lien permet de répondre sans compte\u00a0: qui le connaît peut démarrer, changer et arrêter la permanence, et rien d’autre. Chaque changement est annoncé au groupe.")
    String lead();

    @Message("Retour à {name}")
    String back(String name);

    @Message("Créer un lien")
    String make();

    @Message("Aucun lien pour l’instant.")
    String none();

    @Message("Liens en service")
    String all();

    @Message("numéros connus seulement")
    String knownOnly();

    @Message("tout numéro accepté par la permanence")
    String anyPhone();

    @Message("Créé\u00a0: {when}")
    String madeAt(String when);

    @Message("Dernière utilisation\u00a0: {when}")
    String usedAt(String when);

    @Message("Jamais utilisé")
    String neverUsed();

    @Message("Révoquer")
    String revoke();

    @Message("Révoquer\u00a0: {label}")
    String revokeOf(String label);

    @Message("Créer un lien")
    String wishTitle();

    @Message("Donnez un lien par groupe de personnes\u00a0: il se révoque sans toucher aux autres.")
    String wishLead();

    @Message("Nom du lien")
    String label();

    @Message(
            "Les changements faits par ce lien portent ce nom, par exemple «\u00a0Équipe du samedi\u00a0».")
    String labelHint();

    @Message("Seuls les numéros des bénévoles connus peuvent répondre")
    String limit();

    @Message("Plus sûr\u00a0: un lien égaré ne peut pas envoyer les appels ailleurs.")
    String limitHint();

    @Message("Créer le lien")
    String makeNow();

    @Message("Revenir aux liens")
    String cancel();

    @Message("Écrivez un nom, 60 signes au plus.")
    String wrongLabel();

    @Message("20 liens sont déjà en service\u00a0: révoquez-en d’abord.")
    String tooMany();

    @Message("Le lien est prêt")
    String madeTitle();

    @Message("Il n’est montré qu’une fois\u00a0: copiez-le maintenant.")
    String madeWhat();

    @Message("Lien")
    String link();

    @Message("Copier le lien")
    String copy();

    @Message("Copié")
    String copied();

    @Message("Donnez-le aux bénévoles, à eux seuls.")
    String stepGive();

    @Message(
            "Égaré, il se révoque ici\u00a0; il ne vaut alors plus rien, même dans les navigateurs qui l’ont ouvert.")
    String stepLost();

    @Message("Révoquer «\u00a0{label}\u00a0»\u00a0?")
    String revokeTitle(String label);

    @Message(
            "Le lien ne vaudra plus rien tout de suite, même dans les navigateurs qui l’ont ouvert. Qui répond en ce moment continue.")
    String revokeLead();

    @Message("Oui, révoquer")
    String revokeYes();
}
