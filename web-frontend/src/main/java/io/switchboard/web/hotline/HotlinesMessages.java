package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of hotlines. */
@MessageBundle(value = "hotlines", locale = "fr")
public interface HotlinesMessages {

    @Message("Permanences")
    String title();

    @Message("Aucune permanence pour vous")
    String none();

    @Message(
            "Les permanences téléphoniques que vous pouvez tenir seront ici. Demandez à qui les organise de vous ajouter, avec l’adresse qui s’affiche en haut de cette page.")
    String noneMore();

    @Message("Pour en créer une, choisissez un numéro parmi ceux qui sont chez l’opérateur.")
    String noneAdministrator();

    @Message("Créer une permanence")
    String create();

    @Message("Ouvrir")
    String open();

    @Message("Ouvrir {name}")
    String openThis(String name);

    @Message("Répond")
    String answers();

    @Message("Personne")
    String nobody();

    @Message("En cours")
    String pending();

    @Message("Pas encore fait")
    String notYet();

    @Message("Échec")
    String failed();

    @Message("Depuis {moment}")
    String since(String moment);

    @Message("fin\u00a0: {moment}")
    String until(String moment);

    @Message("Prochaine\u00a0: {who}, {start}")
    String next(String who, String start);

    @Message("Oublier le lien dans ce navigateur")
    String forget();

    @Message("À faire sur un appareil partagé. Le lien lui-même reste valable.")
    String forgetMore();
}
