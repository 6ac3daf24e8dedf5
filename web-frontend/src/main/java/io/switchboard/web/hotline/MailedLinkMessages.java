package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the links of a hotline's mails. */
@MessageBundle(value = "hotlinemail", locale = "fr")
public interface MailedLinkMessages {

    @Message("Annuler ce changement\u00a0?")
    String undoTitle();

    @Message(
            "Rien ne change tant que vous n’appuyez pas. Ensuite, la permanence redevient comme avant ce changement.")
    String undoLead();

    @Message("Annuler ce changement")
    String undoPress();

    @Message("Le changement est annulé")
    String undoneTitle();

    @Message("{hotline} redevient comme avant. Le groupe est prévenu.")
    String undoneWhat(String hotline);

    @Message("Sa page dit qui répond à présent.")
    String undoneNext();

    @Message("Ce changement ne peut plus être annulé")
    String notUndoableTitle();

    @Message(
            "Un autre changement est venu depuis, ou celui-ci est trop ancien. Rien n’a été changé.")
    String notUndoableWhat();

    @Message("Sur la page de la permanence, vous pouvez changer qui répond.")
    String notUndoableNext();

    @Message("Vous ne pouvez pas venir\u00a0?")
    String shiftTitle();

    @Message(
            "Rien ne change tant que vous n’appuyez pas. Ensuite, le groupe est prévenu, pour que quelqu’un d’autre réponde.")
    String shiftLead();

    @Message("Je ne peux pas venir")
    String shiftPress();

    @Message("Début\u00a0: {start}, fin\u00a0: {end}")
    String shiftIs(String start, String end);

    @Message("C’est noté\u00a0: vous ne venez pas")
    String declinedTitle();

    @Message("{hotline}, {start}. Le groupe est prévenu.")
    String declinedWhat(String hotline, String start);

    @Message("Si vous pouvez venir après tout, dites-le à qui organise la permanence.")
    String declinedNext();

    @Message("Cette permanence planifiée est passée")
    String shiftOverTitle();

    @Message("Il n’y a plus rien à signaler. Rien n’a été changé.")
    String shiftOverWhat();

    @Message("La page de la permanence dit qui répond, et ce qui est planifié ensuite.")
    String shiftOverNext();

    @Message("Ce lien ne mène à rien")
    String unknownTitle();

    @Message("Il est trop ancien, ou il manque une partie de l’adresse. Rien n’a été changé.")
    String unknownWhat();

    @Message(
            "Ouvrez à nouveau le lien du courriel. Sinon, tout se fait aussi sur la page de la permanence.")
    String unknownNext();

    @Message("La permanence a changé trop souvent")
    String often();

    @Message("Par sécurité, attendez {minutes} minutes. Rien n’a été changé.")
    String oftenWhat(long minutes);

    @Message("Appuyez ensuite à nouveau sur le lien du courriel.")
    String oftenNext();

    @Message("Voir la permanence")
    String show();

    @Message("Voir mes permanences")
    String showAll();
}
