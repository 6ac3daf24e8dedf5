package io.switchboard.web.credential;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the keys to OVH. */
@MessageBundle(value = "credential", locale = "fr")
public interface CredentialMessages {

    @Message("Clés OVH")
    String title();

    @Message("Qui peut quoi sur le compte OVH, et avec quelle clé notre passerelle y accède.")
    String lead();

    @Message("Demander une nouvelle clé")
    String ask();

    @Message("Notre accès")
    String ourAccess();

    @Message("État")
    String state();

    @Message("accepté")
    String accepted();

    @Message("pas accepté")
    String notAccepted();

    @Message("des droits manquent")
    String lacksRules();

    @Message("pas encore vérifié")
    String unchecked();

    @Message("révoqué")
    String revoked();

    @Message("Moyen")
    String means();

    @Message("clé de consommateur")
    String consumerKey();

    @Message("compte de service")
    String serviceAccount();

    @Message("aucun")
    String noMeans();

    @Message("Fin")
    String expires();

    @Message("sans fin")
    String unlimited();

    @Message("Vérifié")
    String checked();

    @Message("Droits qui manquent")
    String missing();

    @Message("Droits de trop")
    String superfluous();

    @Message("Ce qu’il y a à faire est dit à la page État.")
    String whatToDo();

    @Message("Toutes les clés du compte")
    String all();

    @Message(
            "Notre clé n’a pas le droit de voir les autres clés du compte. Pour les voir ici, demandez une nouvelle clé avec la fonction «\u00a0Surveillance des clés\u00a0».")
    String unseen();

    @Message("La liste ne peut pas être lue chez OVH pour l’instant. Réessayez dans une minute.")
    String notNow();

    @Message("OVH ne répond pas\u00a0; voici ce qui était vrai {moment}.")
    String stale(String moment);

    @Message("OVH ne nous dit aucune clé de ce compte.")
    String none();

    @Message("Programme sans nom")
    String unnamed();

    @Message("la nôtre")
    String ours();

    @Message("en attente de validation")
    String pending();

    @Message("refusée")
    String refused();

    @Message("expirée")
    String expired();

    @Message("sans fin")
    String unlimitedBadge();

    @Message("accès à tout")
    String everything();

    @Message("Créée")
    String created();

    @Message("Dernier usage")
    String used();

    @Message("jamais")
    String never();

    @Message("Peut appeler")
    String rules();

    @Message("Depuis")
    String networks();

    @Message("n’importe où")
    String anywhere();

    @Message("Révoquer")
    String revoke();

    @Message("Révoquer la clé de {name}")
    String revokeOf(String name);

    @Message("Révoquer cette clé\u00a0?")
    String revokeTitle();

    @Message(
            "Celui qui l’a ne pourra plus rien appeler, tout de suite et pour toujours. Vérifiez que rien de vivant n’en dépend.")
    String revokeLead();

    @Message("Oui, révoquer la clé")
    String revokeYes();

    @Message("Non, la garder")
    String revokeNo();

    @Message("Celle-ci ne se révoque pas ici")
    String ownTitle();

    @Message(
            "La passerelle vit de cette clé. Demandez d’abord une nouvelle clé, mettez-la en service, puis révoquez l’ancienne.")
    String ownWhat();

    @Message("Retour aux clés")
    String back();

    @Message("La clé est révoquée")
    String revokedTitle();

    @Message("Celui qui l’avait ne peut plus rien appeler chez OVH.")
    String revokedWhat();

    @Message("Dernier usage\u00a0: {when}")
    String usedOn(String when);
}
