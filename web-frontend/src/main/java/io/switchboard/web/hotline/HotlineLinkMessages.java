package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around volunteer links. */
@MessageBundle(value = "hotlinelink", locale = "fr")
public interface HotlineLinkMessages {

    @Message("Permanence téléphonique")
    String title();

    @Message(
            "Ce lien permet de répondre à une permanence sans compte. Appuyez pour l’ouvrir\u00a0; ce navigateur s’en souviendra un mois.")
    String lead();

    @Message("Ouvrir la permanence")
    String press();

    @Message("Ce lien n’est plus valable")
    String revokedTitle();

    @Message(
            "Il a été retiré, remplacé, ou il manque une partie de l’adresse. Rien n’a été changé.")
    String revokedWhat();

    @Message(
            "Demandez un nouveau lien à la personne qui vous l’a donné. Avec un compte, vous pouvez aussi vous connecter.")
    String revokedNext();

    @Message("Se connecter")
    String signIn();

    @Message("Voir mes permanences")
    String toHotlines();
}
