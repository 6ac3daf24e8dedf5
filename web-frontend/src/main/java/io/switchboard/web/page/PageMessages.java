package io.switchboard.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page. */
@MessageBundle(value = "page", locale = "fr")
public interface PageMessages {

    @Message("fr")
    String tag();

    @Message("en")
    String otherTag();

    @Message("English")
    String otherLanguage();

    @Message("Aller au contenu")
    String skip();

    @Message("Navigation principale")
    String navigation();

    @Message("Annonces")
    String announcements();

    @Message("À propos de ce site")
    String aboutThisSite();

    @Message("Retour à l’accueil")
    String home();

    @Message("Questions fréquentes")
    String faq();

    @Message("Contact")
    String contact();

    @Message("Votre compte")
    String yours();

    @Message("Se connecter")
    String signIn();

    @Message("Se déconnecter")
    String signOut();

    @Message("Mes conférences")
    String myConferences();

    @Message("Permanences")
    String hotlines();

    @Message("Chiffres")
    String figures();

    @Message("Mes données")
    String myData();

    @Message("Administration")
    String administration();

    @Message("Mentions légales")
    String legal();

    @Message("Erreur :")
    String error();
}
