package io.switchboard.web.reservation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form and of "mail sent". */
@MessageBundle(value = "reservation", locale = "fr")
public interface ReservationMessages {

    @Message("Réserver une conférence téléphonique")
    String title();

    @Message(
            "Un numéro à appeler, un code d’accès\u00a0: chacun rejoint d’un mobile ou d’un poste fixe. Sans compte et sans rien installer.")
    String lead();

    @Message("Votre adresse électronique")
    String address();

    @Message("L’adresse de votre organisation, par exemple prenom.nom@organisation.fr")
    String addressHint();

    @Message("Jusqu’à quand\u00a0?")
    String length();

    @Message("Jusqu’à la fin d’un jour")
    String byDay();

    @Message("Dernier jour")
    String lastDay();

    @Message("La conférence reste ouverte ce jour-là jusqu’à 23\u00a0h\u00a059,")
    String lastDayHint();

    /** Filled in by script, for a browser that lives elsewhere than the page was made for. */
    @Message("heure locale ({|{}|})")
    String placeOf();

    @Message("Ajouter un titre ou une heure de début")
    String more();

    @Message("Titre")
    String conferenceTitle();

    @Message(
            "Facultatif. Il figure dans l’invitation, par exemple «\u00a0Réunion du comité\u00a0».")
    String conferenceTitleHint();

    @Message("Début de la réunion")
    String start();

    @Message(
            "Facultatif, pour l’agenda de vos participants. La salle, elle, ouvre dès la réservation.")
    String startHint();

    @Message("Jour")
    String startDay();

    @Message("Sans heure précise")
    String noStartDay();

    @Message("Heure")
    String startTime();

    @Message("En votre nom\u00a0:")
    String inYourName();

    @Message("Ouvrir la conférence")
    String book();

    @Message("Votre demande est à compléter")
    String toCorrect();

    @Message(
            "En ce moment\u00a0: {conferences} {#if conferences < 2}conférence ouverte{#else}conférences ouvertes{/if}, {people} {#if people < 2}personne{#else}personnes{/if} au téléphone.")
    String crowd(long conferences, long people);

    @Message("{hours} {#if hours == 1}heure{#else}heures{/if}")
    String hours(int hours);

    @Message("Recevoir mon lien")
    String ask();

    @Message("Comment ça marche")
    String how();

    @Message("Vous demandez")
    String firstStep();

    @Message("Votre adresse et une durée suffisent.")
    String firstStepMore();

    @Message("Vous confirmez")
    String secondStep();

    @Message(
            "Un courriel vous apporte un lien, valable 120\u00a0minutes. Un appui sur le bouton ouvre la conférence.")
    String secondStepMore();

    @Message("Vous appelez")
    String thirdStep();

    @Message(
            "Le numéro et le code d’accès s’affichent aussitôt. Transmettez-les à vos participants.")
    String thirdStepMore();

    @Message("Indiquez votre adresse électronique, par exemple prenom.nom@organisation.fr.")
    String noAddress();

    @Message("Choisissez une durée, ou un dernier jour parmi ceux proposés.")
    String noLength();

    @Message("Ce jour est passé ou trop lointain. Choisissez-en un parmi ceux proposés.")
    String unofferedDay();

    @Message("Ce titre est trop long\u00a0: 100 caractères au plus.")
    String longTitle();

    @Message("Indiquez le jour et l’heure du début, ou aucun des deux.")
    String halfStart();

    @Message(
            "À ce moment-là, la conférence ne serait pas ouverte. Choisissez un début à venir, avant la fin de la conférence.")
    String unofferedStart();

    @Message(
            "Cette adresse est incomplète ou contient une faute. Vérifiez-la, par exemple prenom.nom@organisation.fr.")
    String malformedAddress();

    @Message(
            "Cette adresse n’est pas d’une organisation qui peut réserver ici. Utilisez votre adresse professionnelle.")
    String foreignAddress();

    @Message(
            "Trop de demandes ont été faites en peu de temps. Réessayez dans {minutes} {#if minutes == 1}minute{#else}minutes{/if}\u00a0; les liens déjà reçus restent valables.")
    String tooManyRequests(long minutes);

    @Message(
            "Le service de réservation ne répond pas pour l’instant. Rien n’est perdu\u00a0: ce que vous avez saisi est encore là. Réessayez dans une minute.")
    String away();

    @Message("Le courriel est parti")
    String sentTitle();

    @Message("Nous venons d’écrire à")
    String sentTo();

    @Message("Nous venons d’écrire à l’adresse que vous avez indiquée.")
    String sentSomewhere();

    @Message("Ouvrez le courriel et suivez son lien pour confirmer.")
    String openMail();

    @Message(
            "Le lien est valable 120\u00a0minutes. Rien n’est réservé tant qu’il n’est pas confirmé.")
    String validFor();

    @Message(
            "Le lien est valable 120\u00a0minutes, jusqu’à {until}. Rien n’est réservé tant qu’il n’est pas confirmé.")
    String validUntil(String until);

    @Message("Rien n’arrive\u00a0?")
    String notArrived();

    @Message(
            "Attendez deux ou trois minutes\u00a0: certaines messageries vérifient les courriels avant de les remettre.")
    String notArrivedWait();

    @Message("Regardez dans les courriers indésirables.")
    String notArrivedSpam();

    @Message("Vérifiez que l’adresse est juste.")
    String notArrivedTypo();

    @Message("Faire une nouvelle demande")
    String askAgain();

    @Message(
            "Nous ne pouvons pas vérifier pour l’instant quelles organisations peuvent réserver. Rien n’est perdu\u00a0: ce que vous avez saisi est encore là. Réessayez dans une minute.")
    String nobodyKnows();
}
