package io.switchboard.web.announcement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the administrators' page of announcements. */
@MessageBundle(value = "announcement", locale = "fr")
public interface AnnouncementMessages {

    @Message("Annonces")
    String title();

    @Message("Une annonce est affichée en haut de toutes les pages, aux dates que vous choisissez.")
    String lead();

    @Message("Écrire une annonce")
    String write();

    @Message("Toutes les annonces")
    String all();

    @Message("Aucune annonce pour l’instant.")
    String none();

    @Message("affichée")
    String shown();

    @Message("à venir")
    String toCome();

    @Message("terminée")
    String over();

    @Message("jusqu’à son retrait")
    String noEnd();

    @Message("En français")
    String french();

    @Message("En anglais")
    String english();

    @Message("Affichée à partir de")
    String from();

    @Message("Jusqu’à")
    String until();

    @Message("Écrite par")
    String changedBy();

    @Message("Modifier")
    String change();

    @Message("Retirer")
    String remove();

    @Message("Écrire une annonce")
    String draftTitle();

    @Message(
            "Balises permises\u00a0: p, br, strong, em, a, ul, li. Le reste disparaît. Un texte laissé vide est remplacé par l’autre langue.")
    String htmlHint();

    @Message("Importance")
    String tone();

    @Message("Information")
    String info();

    @Message("Avertissement")
    String warning();

    @Message("Vide\u00a0: tout de suite.")
    String fromHint();

    @Message("Vide\u00a0: jusqu’à son retrait.")
    String untilHint();

    @Message("Les heures sont celles de {zone}.")
    String zone(String zone);

    @Message("Voir le résultat")
    String preview();

    @Message("Retour aux annonces")
    String cancel();

    @Message("Écrivez un texte, dans une langue au moins.")
    String noText();

    @Message("Chaque texte a 900\u00a0caractères au plus.")
    String tooLong();

    @Message("La fin doit suivre le début.")
    String wrongTimes();

    @Message("Publier cette annonce\u00a0?")
    String previewTitle();

    @Message("Voici ce que tout le monde verra.")
    String previewLead();

    @Message("Oui, publier")
    String publish();

    @Message("Corriger")
    String correct();

    @Message("Retirer cette annonce\u00a0?")
    String removalTitle();

    @Message("Elle disparaîtra de toutes les pages en quelques secondes.")
    String removalLead();

    @Message("Oui, retirer")
    String removeYes();

    @Message("Non, la garder")
    String removeNo();
}
