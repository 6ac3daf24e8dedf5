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

    @Message("Durée de la conférence")
    String length();

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

    @Message("Choisissez une durée parmi celles proposées.")
    String noLength();

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
}
