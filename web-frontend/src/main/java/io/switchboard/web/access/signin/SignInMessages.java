package io.switchboard.web.access.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in. */
@MessageBundle(value = "signin", locale = "fr")
public interface SignInMessages {

    @Message("Se connecter")
    String title();

    @Message("Un lien de connexion vous est envoyé par courriel. Aucun mot de passe à retenir.")
    String lead();

    @Message("Votre adresse électronique")
    String address();

    @Message("L’adresse de votre organisation, par exemple prenom.nom@organisation.fr")
    String addressHint();

    @Message("Recevoir un lien")
    String ask();

    @Message("Se connecter avec {name}")
    String byProvider(String name);

    @Message("ou par un lien envoyé à votre adresse")
    String or();

    @Message("Indiquez votre adresse électronique, par exemple prenom.nom@organisation.fr.")
    String noAddress();

    @Message(
            "Cette adresse est incomplète ou contient une faute. Vérifiez-la, par exemple prenom.nom@organisation.fr.")
    String malformed();

    @Message(
            "Cette adresse n’est pas d’une organisation qui peut entrer ici. Utilisez votre adresse professionnelle.")
    String foreign();

    @Message(
            "La liste des organisations ne peut pas être lue pour l’instant, et nous ne savons donc pas si la vôtre en fait partie. Rien n’est perdu\u00a0: réessayez dans quelques minutes.")
    String listAway();

    @Message(
            "La connexion n’est pas possible pour l’instant. Rien n’est perdu\u00a0: ce que vous avez saisi est encore là. Réessayez dans une minute.")
    String away();

    @Message(
            "Trop de liens ont été demandés en peu de temps. Réessayez dans {minutes} {#if minutes == 1}minute{#else}minutes{/if}\u00a0; les liens déjà reçus restent valables.")
    String tooMany(long minutes);

    @Message("Le courriel est parti")
    String sentTitle();

    @Message("Nous avons écrit à")
    String sentTo();

    @Message("Nous avons écrit à l’adresse que vous avez indiquée.")
    String sentSomewhere();

    @Message("Ouvrez le courriel et suivez son lien, de préférence sur cet appareil.")
    String openMail();

    @Message("Le lien est valable jusqu’à {until}, une seule fois.")
    String validUntil(String until);

    @Message("Le lien est valable peu de temps, une seule fois.")
    String validOnce();

    @Message("Rien n’arrive\u00a0?")
    String notArrived();

    @Message(
            "Attendez deux ou trois minutes\u00a0: certaines messageries vérifient les courriels avant de les remettre.")
    String notArrivedWait();

    @Message("Regardez dans les courriers indésirables.")
    String notArrivedSpam();

    @Message("Vérifiez que l’adresse est juste.")
    String notArrivedTypo();

    @Message("Demander un nouveau lien")
    String askAgain();

    @Message("Se connecter")
    String openTitle();

    @Message(
            "Un appui sur le bouton vous connecte dans ce navigateur, pour une demi-journée au plus.")
    String openLead();

    @Message("Me connecter")
    String press();

    @Message("Vous n’avez rien demandé\u00a0? Fermez cette page\u00a0: rien ne se passe.")
    String notAsked();

    @Message("Ce lien ne permet pas de se connecter")
    String unknownTitle();

    @Message("Il est peut-être incomplet, ou trop ancien.")
    String unknownWhat();

    @Message(
            "Copiez le lien entier du courriel dans la barre d’adresse, ou demandez un nouveau lien\u00a0: cela ne prend qu’un instant.")
    String unknownNext();

    @Message("Ce lien a expiré")
    String expiredTitle();

    @Message("Un lien de connexion est valable {minutes}\u00a0minutes.")
    String expiredWhat(long minutes);

    @Message("Demandez un nouveau lien\u00a0: il vous parviendra aussitôt.")
    String expiredNext();

    @Message("Ce lien a déjà servi")
    String usedTitle();

    @Message("Un lien de connexion ne sert qu’une fois, dans un seul navigateur.")
    String usedWhat();

    @Message(
            "Si vous êtes la personne qui s’en est servie, revenez dans ce navigateur-là\u00a0; sinon, demandez un nouveau lien. Si quelqu’un d’autre a pu l’ouvrir, connectez-vous et terminez toutes vos sessions sous «\u00a0Mes données\u00a0».")
    String usedNext();
}
