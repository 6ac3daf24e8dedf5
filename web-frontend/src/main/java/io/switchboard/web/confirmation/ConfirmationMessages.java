package io.switchboard.web.confirmation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of confirming by a mailed link. */
@MessageBundle(value = "confirmation", locale = "fr")
public interface ConfirmationMessages {

    @Message("Confirmer votre conférence")
    String title();

    @Message("Un appui sur le bouton ouvre la conférence et affiche le numéro et le code d’accès.")
    String lead();

    @Message("Ouvrir la conférence")
    String press();

    @Message("Cela peut prendre quelques secondes.")
    String patience();

    @Message("Faire une nouvelle demande")
    String askAgain();

    @Message("Ce lien ne correspond à aucune demande")
    String unknownTitle();

    @Message("Il est peut-être incomplet, ou la demande est trop ancienne.")
    String unknownWhat();

    @Message(
            "Copiez le lien entier du courriel dans la barre d’adresse, ou faites une nouvelle demande\u00a0: elle ne prend qu’un instant.")
    String unknownNext();

    @Message("Ce lien a expiré")
    String expiredTitle();

    @Message("Un lien de confirmation est valable 120\u00a0minutes. Rien n’a été réservé.")
    String expiredWhat();

    @Message("Faites une nouvelle demande\u00a0: un nouveau lien vous parviendra aussitôt.")
    String expiredNext();

    @Message("Trop de tentatives")
    String tooManyTitle();

    @Message("Trop de confirmations ont été tentées en peu de temps.")
    String tooManyWhat();

    @Message(
            "Rien n’est perdu\u00a0: attendez quelques minutes, puis ouvrez de nouveau le lien du courriel.")
    String tooManyNext();
}
