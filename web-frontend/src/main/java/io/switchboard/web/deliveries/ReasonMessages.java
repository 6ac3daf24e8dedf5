package io.switchboard.web.deliveries;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why letters were not delivered, in plain words. */
@MessageBundle(value = "reason", locale = "fr")
public interface ReasonMessages {

    @Message("Abandonné après un jour d’essais. {why}")
    String givenUp(String why);

    @Message("Cette adresse n’existe pas chez son fournisseur.")
    String unknownAddress();

    @Message("La boîte aux lettres est pleine.")
    String full();

    @Message(
            "Refusé comme indésirable, ou parce que notre domaine n’est pas bien déclaré (SPF, DKIM, DMARC).")
    String policy();

    @Message("Le message est trop grand pour le serveur de messagerie.")
    String tooLarge();

    @Message(
            "Le serveur de messagerie nous refuse\u00a0: vérifiez ses réglages et notre mot de passe.")
    String refusedUs();

    @Message("Le serveur de messagerie a refusé le message.")
    String refused();

    @Message("Le serveur de messagerie a demandé de réessayer plus tard.")
    String later();

    @Message("Le serveur de messagerie ne répondait pas.")
    String mailAway();

    @Message("Ce n’est pas une adresse électronique.")
    String noAddress();

    @Message("Mattermost ne connaît pas ce canal, ou l’a archivé.")
    String noChannel();

    @Message("Le webhook de Mattermost n’est plus valable\u00a0: refaites-en un.")
    String noWebhook();

    @Message("Mattermost a demandé de ralentir.")
    String busy();

    @Message("Mattermost ne répondait pas.")
    String mattermostAway();

    @Message("Mattermost a refusé le message.")
    String mattermostRefused();

    @Message("La personne a demandé à être oubliée.")
    String erased();

    @Message("La personne ne veut pas de ces lettres.")
    String unwanted();
}
