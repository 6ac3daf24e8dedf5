package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the letters, in French. Spaces before double punctuation do not break. */
@MessageBundle("letter")
public interface Texts {

    @Message("fr")
    String language();

    @Message("{#if hours == 1}1 heure{#else}{hours} heures{/if}")
    String hours(long hours);

    @Message(
            "Message automatique de {service}, envoyé pour une réservation faite avec votre adresse.")
    String footer(String service);

    @Message("Si le bouton ne marche pas, copiez cette adresse dans votre navigateur :")
    String linkByHand();

    @Message("Confirmez votre réservation de conférence téléphonique")
    String confirmSubject();

    @Message("Confirmez votre réservation")
    String confirmTitle();

    @Message(
            "Une conférence téléphonique de {length} a été demandée avec votre adresse. Confirmez-la : elle s'ouvrira aussitôt, et vous recevrez le numéro à appeler et le code d'accès.")
    String confirmIntro(String length);

    @Message("Confirmer ma réservation")
    String confirmAction();

    @Message("Ce lien est valable jusqu'au {until}.")
    String confirmUntil(String until);

    @Message("Vous n'avez rien demandé ?")
    String confirmIgnoreTitle();

    @Message("Ignorez ce message : sans confirmation, aucune conférence n'est ouverte.")
    String confirmIgnore();

    @Message("Votre conférence téléphonique est ouverte jusqu'au {until}")
    String openSubject(String until);

    @Message("Votre conférence est ouverte")
    String openTitle();

    @Message("Dès maintenant et jusqu'au {until}.")
    String openUntil(String until);

    @Message("Numéro à appeler")
    String number();

    @Message("depuis l'étranger : {international}")
    String fromAbroad(String international);

    @Message("Code d'accès")
    String code();

    @Message("à taper pendant l'accueil, puis la touche #")
    String codeHint();

    @Message("Appeler la conférence")
    String callAction();

    @Message("Depuis un mobile, le code d'accès se tape tout seul.")
    String callHint();

    @Message("À transmettre aux participants")
    String forwardTitle();

    @Message(
            "Copiez seulement ce cadre. Ne transférez pas le message entier : plus bas, il contient un lien qui n'est que pour vous.")
    String forwardHint();

    @Message(
            "Copiez seulement les lignes entre les traits. Ne transférez pas le message entier : plus bas, il contient un lien qui n'est que pour vous.")
    String forwardHintText();

    @Message("Conférence téléphonique")
    String conference();

    @Message("Numéro : {number}")
    String forwardNumber(String number);

    @Message("Depuis l'étranger : {international}")
    String forwardAbroad(String international);

    @Message("Code d'accès : {code}, puis la touche #")
    String forwardCode(String code);

    @Message("Ouverte jusqu'au {until}")
    String forwardUntil(String until);

    @Message("Pendant l'appel, sur le clavier")
    String keypadTitle();

    @Message("quitter la conférence")
    String keypadLeave();

    @Message("couper votre micro, ou le rétablir")
    String keypadMute();

    @Message("couper votre micro et le son, ou les rétablir")
    String keypadDeaf();

    @Message("Pour vous seulement")
    String privateTitle();

    @Message(
            "Votre lien privé montre la conférence et permet de l'annuler. Gardez-le pour vous : qui l'a peut annuler la conférence.")
    String privateHint();

    @Message("Voir ou annuler la conférence")
    String privateAction();

    @Message("Votre conférence téléphonique n'a pas pu être ouverte")
    String failedSubject();

    @Message("Votre conférence n'a pas pu être ouverte")
    String failedTitle();

    @Message(
            "Vous avez confirmé une réservation le {confirmed}. Malgré plusieurs essais, l'opérateur téléphonique n'a pas ouvert la conférence, et nous avons cessé d'essayer.")
    String failedIntro(String confirmed);

    @Message(
            "Rien n'est facturé, et aucune conférence n'est restée ouverte. Veuillez nous excuser.")
    String failedBilling();

    @Message("Réserver à nouveau")
    String bookAgain();

    @Message("Votre conférence téléphonique est annulée")
    String cancelledSubject();

    @Message("Votre conférence est annulée")
    String cancelledTitle();

    @Message("La conférence au {number}, prévue jusqu'au {end}, a été annulée le {cancelled}.")
    String cancelledIntro(String number, String end, String cancelled);

    @Message("Son code d'accès ne marche plus. Pensez à prévenir les participants.")
    String cancelledCode();

    @Message("Réserver une autre conférence")
    String bookAnother();
}
