package io.switchboard.web.collecting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around where figures come from. */
@MessageBundle(value = "collecting", locale = "fr")
public interface CollectingMessages {

    @Message("Collecte des chiffres")
    String title();

    @Message("D’où viennent les chiffres, et jusqu’à quand ils sont connus.")
    String lead();

    @Message("Des chiffres existent depuis {when}.")
    String since(String when);

    @Message(
            "Aucun chiffre pour l’instant\u00a0: les salles sont comptées chaque minute dès qu’OVH répond.")
    String nothing();

    @Message("Appels passés, par numéro")
    String histories();

    @Message(
            "OVH donne le détail des conférences après coup. Il est repris chaque nuit, là où il en était resté.")
    String historiesWhat();

    @Message("Aucun numéro de conférence n’est encore connu.")
    String none();

    @Message("à jour")
    String good();

    @Message("jamais repris")
    String never();

    @Message("en difficulté")
    String troubled();

    @Message("Connus jusqu’au")
    String until();

    @Message("Dernière réussite")
    String fetched();

    @Message("Difficulté")
    String trouble();

    @Message("rien encore")
    String nothingYet();

    @Message("Reprendre maintenant")
    String fetch();

    @Message("Sans attendre la nuit. Ce qui est déjà connu n’est pas compté deux fois.")
    String fetchWhat();

    @Message("Revenir jusqu’au jour (facultatif)")
    String from();

    @Message(
            "Vide\u00a0: là où chaque numéro en était resté, et un peu avant. Plus loin, cela demande un appel à OVH par conférence.")
    String fromHint();

    @Message("Indiquez un jour passé, comme 2026-11-01, ou rien.")
    String wrongDay();

    @Message("OVH ne garde pas d’appels aussi anciens\u00a0: choisissez un jour plus récent.")
    String tooFarBack();

    @Message(
            "C’est noté\u00a0: la reprise commence dans quelques secondes. Rechargez la page pour voir où elle en est.")
    String begun();

    @Message("Permanences")
    String hotlines();

    @Message("Aucune permanence n’est encore connue.")
    String noHotlines();

    @Message("file\u00a0: OVH compte ses appels")
    String queue();

    @Message("ligne\u00a0: OVH ne compte pas ses appels")
    String line();

    @Message("Voir les chiffres")
    String toFigures();

    @Message("OVH ne répondait pas.")
    String ovhAway();

    @Message("OVH était trop occupé, ou nous allions trop vite.")
    String ovhBusy();

    @Message("OVH refuse cette demande\u00a0: vérifiez les droits de notre clé.")
    String ovhRefuses();

    @Message("La passerelle vers OVH ne répondait pas.")
    String gatewayAway();

    @Message("La dernière reprise a échoué.")
    String otherTrouble();
}
