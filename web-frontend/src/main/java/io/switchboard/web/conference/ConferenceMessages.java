package io.switchboard.web.conference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a conference and its states. */
@MessageBundle(value = "conference", locale = "fr")
public interface ConferenceMessages {

    @Message("Votre conférence téléphonique")
    String linkTitle();

    @Message("Un appui sur le bouton affiche le numéro, le code d’accès et de quoi annuler.")
    String linkLead();

    @Message("Afficher la conférence")
    String linkPress();

    @Message("Votre conférence est ouverte")
    String open();

    @Message("Jusqu’au {until}.")
    String openUntil(String until);

    @Message("Votre conférence est en cours d’ouverture")
    String opening();

    @Message("C’est confirmé. L’opérateur prépare le numéro et le code d’accès.")
    String openingWhat();

    @Message(
            "Cette page se met à jour toute seule. Vous pouvez aussi la fermer\u00a0: un courriel suit dès que la conférence est ouverte.")
    String openingNext();

    @Message("Votre conférence est en cours d’annulation")
    String ending();

    @Message("C’est noté. L’opérateur ferme la salle.")
    String endingWhat();

    @Message(
            "Cette page se met à jour toute seule. Vous pouvez la fermer\u00a0: la salle sera fermée.")
    String endingNext();

    @Message("Votre conférence est annulée")
    String cancelled();

    @Message("La salle est fermée et le code d’accès ne vaut plus rien.")
    String cancelledWhat();

    @Message("Votre conférence est terminée")
    String ended();

    @Message("Elle a pris fin le {until}.")
    String endedWhat(String until);

    @Message("Besoin d’une autre conférence\u00a0? Une nouvelle demande ne prend qu’un instant.")
    String overNext();

    @Message("Votre conférence s’est interrompue")
    String lost();

    @Message(
            "L’opérateur ne connaît plus cette conférence, avant la fin prévue. Plus personne ne peut y entrer avec ce code.")
    String lostWhat();

    @Message("Votre conférence n’a pas pu être ouverte")
    String failed();

    @Message(
            "L’opérateur n’a pas répondu à temps. Aucun numéro n’a été réservé et rien n’est à annuler.")
    String failedWhat();

    @Message(
            "Nous en sommes désolés. Faites une nouvelle demande\u00a0; si elle échoue aussi, écrivez-nous.")
    String failedNext();

    @Message("Appelez le")
    String callNumber();

    @Message("Tapez le code d’accès, puis la touche #")
    String typeCode();

    @Message("Copier")
    String copy();

    @Message("Copié")
    String copied();

    @Message("Copier le numéro")
    String copyNumber();

    @Message("Copier le code d’accès")
    String copyCode();

    @Message("Appeler maintenant")
    String callNow();

    @Message("Sur un mobile, ce bouton compose le numéro puis le code d’accès.")
    String callNowMore();

    @Message("Inviter les participants")
    String invite();

    @Message("Envoyez-leur ces quelques lignes. Ils n’ont besoin de rien d’autre.")
    String inviteMore();

    @Message("Conférence téléphonique")
    String invitationTitle();

    @Message("Appelez le {number}")
    String invitationCall(String number);

    @Message("Code d’accès\u00a0: {code} puis #")
    String invitationCode(String code);

    @Message("Ouverte jusqu’au {until}")
    String invitationUntil(String until);

    @Message("Copier l’invitation")
    String copyInvitation();

    @Message("Au clavier, pendant l’appel")
    String keypad();

    @Message("couper ou rouvrir votre micro")
    String keyMute();

    @Message("couper ou rouvrir votre micro et le son")
    String keyDeaf();

    @Message("quitter la conférence")
    String keyLeave();

    @Message("Annuler la conférence")
    String cancel();

    @Message("Annuler cette conférence\u00a0?")
    String cancelTitle();

    @Message(
            "La salle sera fermée aussitôt, même si des personnes y sont encore, et le code d’accès ne vaudra plus rien.")
    String cancelLead();

    @Message("Oui, annuler la conférence")
    String cancelYes();

    @Message("Non, la garder")
    String cancelNo();

    @Message("Elle ne peut pas encore être annulée\u00a0: attendez qu’elle soit ouverte.")
    String stillOpening();

    @Message("Réserver une autre conférence")
    String bookAnother();

    @Message("Réserver une conférence")
    String bookOne();

    @Message("Aucune conférence à afficher ici")
    String nothingTitle();

    @Message(
            "Cette page montre votre conférence quand vous venez de la confirmer ou d’ouvrir son lien.")
    String nothingWhat();

    @Message(
            "Retrouvez-la par le lien privé du courriel de confirmation. Vous n’en avez pas encore\u00a0? Réservez-la en un instant.")
    String nothingNext();

    @Message(
            "Nous en sommes désolés. Réservez une nouvelle conférence et transmettez son code à vos participants\u00a0; si cela se répète, écrivez-nous.")
    String lostNext();

    @Message("Début\u00a0: {start}")
    String starts(String start);

    @Message(
            "Prolongation demandée jusqu’au {until}. L’opérateur la confirme\u00a0; cette page se met à jour toute seule.")
    String extending(String until);

    @Message("Début\u00a0: {start}")
    String invitationStart(String start);

    @Message("Gérer la conférence")
    String manage();

    @Message("Prolonger")
    String extend();

    @Message("Recevoir à nouveau le courriel")
    String mailAgain();

    @Message("Ajouter à mon agenda")
    String calendar();

    @Message("Modérer en direct")
    String moderate();

    @Message("Le courriel est reparti, à l’adresse qui a réservé la conférence.")
    String mailed();

    @Message(
            "Ce courriel vient déjà de repartir\u00a0: regardez aussi dans les courriers indésirables. Vous pourrez le redemander dans {minutes} {#if minutes == 1}minute{#else}minutes{/if}.")
    String mailedOften(long minutes);

    @Message("Le courriel partira de lui-même dès que la conférence sera ouverte.")
    String mailNotYet();

    @Message(
            "Ce courriel ne peut plus partir\u00a0: la conférence est terminée, ou l’adresse de qui l’a réservée est effacée.")
    String mailNoMore();

    @Message("Prolonger la conférence")
    String extendTitle();

    @Message("Elle est ouverte jusqu’au {until}. Le numéro et le code d’accès restent les mêmes.")
    String extendLead(String until);

    @Message("Nouvelle fin")
    String newEnd();

    @Message("Ajouter {hours} {#if hours == 1}heure{#else}heures{/if}")
    String addHours(int hours);

    @Message("jusqu’au {until}")
    String newEndAt(String until);

    @Message("Jusqu’à la fin d’un jour")
    String byDay();

    @Message("Dernier jour")
    String lastDay();

    @Message("La conférence reste ouverte ce jour-là jusqu’à 23\u00a0h\u00a059.")
    String lastDayHint();

    @Message("Prolonger")
    String extendYes();

    @Message("Non, ne rien changer")
    String extendNo();

    @Message("Choisissez une nouvelle fin parmi celles proposées.")
    String chooseLater();

    @Message("La conférence dure déjà jusque-là. Choisissez une fin plus tardive.")
    String notLater();

    @Message("Elle dure déjà jusqu’au dernier jour possible. Vous pourrez la prolonger demain.")
    String longest();
}
