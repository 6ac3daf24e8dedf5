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

    @Message("Ne plus recevoir ces messages")
    String leave();

    @Message("Si le bouton ne marche pas, copiez cette adresse dans votre navigateur :")
    String linkByHand();

    @Message("Confirmez votre réservation de conférence téléphonique")
    String confirmSubject();

    @Message("Confirmez votre réservation")
    String confirmTitle();

    @Message("Confirmer ma réservation")
    String confirmAction();

    @Message("Ce lien est valable jusqu'au {until}.")
    String confirmUntil(String until);

    @Message("Vous n'avez rien demandé ?")
    String confirmIgnoreTitle();

    @Message("Ignorez ce message : sans confirmation, aucune conférence n'est ouverte.")
    String confirmIgnore();

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

    @Message("Votre conférence est annulée")
    String cancelledTitle();

    @Message("La conférence au {number}, prévue jusqu'au {end}, a été annulée le {cancelled}.")
    String cancelledIntro(String number, String end, String cancelled);

    @Message("Son code d'accès ne marche plus. Pensez à prévenir les participants.")
    String cancelledCode();

    @Message("Réserver une autre conférence")
    String bookAnother();

    @Message(
            "Une conférence téléphonique de {length} a été demandée avec votre adresse. Confirmez-la : elle s'ouvrira aussitôt, et vous recevrez le numéro à appeler et le code d'accès.")
    String confirmIntro(String length);

    @Message(
            "Une conférence téléphonique jusqu'au {end} a été demandée avec votre adresse. Confirmez-la : elle s'ouvrira aussitôt, et vous recevrez le numéro à appeler et le code d'accès.")
    String confirmIntroUntil(String end);

    @Message("Objet : {title}")
    String about(String title);

    @Message("Votre conférence téléphonique")
    String untitled();

    @Message("Votre conférence « {title} »")
    String titled(String title);

    @Message("{name} est ouverte jusqu'au {until}")
    String openSubject(String name, String until);

    @Message("{name}, le {start}")
    String startSubject(String name, String start);

    @Message("Rendez-vous le {start}.")
    String openStart(String start);

    @Message("Le numéro et le code d'accès marchent dès maintenant, et jusqu'au {until}.")
    String openMeanwhile(String until);

    @Message("Rendez-vous : {start}")
    String forwardStart(String start);

    @Message(
            "Votre lien privé montre la conférence et permet de la prolonger ou de l'annuler. Gardez-le pour vous : qui l'a peut en faire autant.")
    String privateHint();

    @Message("Voir, prolonger ou annuler la conférence")
    String privateAction();

    @Message("Dans votre agenda")
    String calendarTitle();

    @Message(
            "Le fichier joint, invitation.ics, y inscrit la conférence. Il ne contient pas votre lien privé : vous pouvez le transmettre aux participants.")
    String calendarNew();

    @Message(
            "Le fichier joint, invitation.ics, le met à jour. Si l'ancienne entrée y reste à côté, supprimez-la. Pensez à le transmettre aux participants qui ont reçu le précédent.")
    String calendarUpdate();

    @Message("Le fichier joint, invitation.ics, en retire la conférence.")
    String calendarCancel();

    @Message("{name} est prolongée jusqu'au {until}")
    String extendedSubject(String name, String until);

    @Message("Votre conférence est prolongée")
    String extendedTitle();

    @Message("Elle est maintenant ouverte jusqu'au {until}.")
    String extendedUntil(String until);

    @Message("Elle devait se terminer le {before}. Le numéro et le code d'accès restent les mêmes.")
    String extendedBefore(String before);

    @Message("Votre conférence, à nouveau")
    String againTitle();

    @Message(
            "Vous avez demandé à recevoir de nouveau ces informations. Le lien privé plus bas est nouveau ; les précédents marchent encore.")
    String againIntro();

    @Message("{name} est annulée")
    String cancelledSubject(String name);

    @Message("{name} n'est plus joignable")
    String lostSubject(String name);

    @Message("Votre conférence n'est plus joignable")
    String lostTitle();

    @Message(
            "La conférence au {number} devait durer jusqu'au {end}, mais l'opérateur téléphonique l'a fermée avant. Nous l'avons constaté le {noticed}.")
    String lostIntro(String number, String end, String noticed);

    @Message(
            "Son code d'accès ne marche plus. Réservez une autre conférence et transmettez le nouveau code aux participants. Veuillez nous excuser.")
    String lostNext();

    @Message("{name} : le lien pour la modérer")
    String moderateSubject(String name);

    @Message("Modérez votre conférence")
    String moderateTitle();

    @Message("Pendant la conférence, cette page montre qui est là et vous permet d'agir.")
    String moderateIntro();

    @Message("Ouvrir la modération")
    String moderateAction();

    @Message("Ce lien marche jusqu'à la fin de la conférence, le {until}.")
    String moderateUntil(String until);

    @Message("Ce que vous pouvez y faire")
    String moderateCanTitle();

    @Message("voir qui est là, depuis quand, et qui parle")
    String moderateSee();

    @Message("couper ou rétablir un micro, ou tous à la fois")
    String moderateMute();

    @Message("régler le volume d'une personne ou lui couper le son")
    String moderateSound();

    @Message("faire sortir une personne")
    String moderateKick();

    @Message("verrouiller la conférence, pour que personne d'autre n'entre")
    String moderateLock();

    @Message(
            "Ne transférez pas ce message : qui a ce lien peut faire taire et faire sortir les participants.")
    String moderateKeep();

    @Message("Comment s'est passée votre conférence téléphonique ?")
    String surveySubject();

    @Message("Comment s'est passée votre conférence ?")
    String surveyTitle();

    @Message(
            "Elle s'est terminée le {ended}. Quelques questions nous aident à améliorer le service.")
    String surveyIntro(String ended);

    @Message("Répondre au questionnaire")
    String surveyAction();

    @Message(
            "Rien ne vous y oblige, et nous n'écrivons pas plus d'une fois par semaine à la même personne. Le lien est le même pour tout le monde : il ne dit pas qui vous êtes.")
    String surveyFree();

    @Message("Votre lien de connexion à {service}")
    String signInSubject(String service);

    @Message("Connectez-vous")
    String signInTitle();

    @Message(
            "Une connexion à {service} a été demandée avec votre adresse. Ce lien prouve que l'adresse est la vôtre.")
    String signInIntro(String service);

    @Message("Me connecter")
    String signInAction();

    @Message("Ce n'était pas vous ?")
    String signInIgnoreTitle();

    @Message(
            "Ignorez ce message : sans ce lien, personne ne se connecte avec votre adresse. Ne le transférez à personne.")
    String signInIgnore();

    @Message(
            "Message automatique de {service}, envoyé parce que votre adresse a été saisie sur la page de connexion.")
    String signInFooter(String service);
}
