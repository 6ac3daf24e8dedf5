package io.switchboard.web.subscription;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around mails that somebody does not want. */
@MessageBundle(value = "subscription", locale = "fr")
public interface SubscriptionMessages {

    @Message("les questionnaires après une conférence")
    String surveys();

    @Message(
            "les avis de changement{#if hotline} de «\u00a0{hotline}\u00a0»{#else} des permanences{/if}")
    String hotlineChanges(String hotline);

    @Message("les rappels de vos permanences{#if hotline} pour «\u00a0{hotline}\u00a0»{/if}")
    String shiftReminders(String hotline);

    @Message("Ne plus recevoir ces courriels\u00a0?")
    String askTitle();

    @Message("Il s’agit de ceux-ci\u00a0: {what}.")
    String askWhat(String what);

    @Message(
            "Les courriels que vous demandez vous-même, comme une réservation, arriveront toujours.")
    String askMore();

    @Message("Ne plus les recevoir")
    String leave();

    @Message("Vous ne les recevrez plus")
    String leftTitle();

    @Message("Nous n’envoyons plus {what} à votre adresse.")
    String leftWhat(String what);

    @Message("Depuis le {when}.")
    String leftSince(String when);

    @Message("Les recevoir de nouveau")
    String comeBack();

    @Message("Ce lien n’est pas valable")
    String unknownTitle();

    @Message("Il est peut-être incomplet.")
    String unknownWhat();

    @Message("Ouvrez-le encore une fois depuis le courriel.")
    String unknownNext();

    @Message("Un instant, s’il vous plaît")
    String tooOftenTitle();

    @Message("Trop de demandes sont venues de votre réseau.")
    String tooOftenWhat();

    @Message("Réessayez dans cinq minutes.")
    String tooOftenNext();
}
