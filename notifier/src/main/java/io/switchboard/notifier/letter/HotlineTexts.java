package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is told of hotlines, in French, for mails and posts alike. Spaces before double punctuation do not break. */
@MessageBundle("hotline")
public interface HotlineTexts {

    @Message("{name} · {title}")
    String subject(String name, String title);

    @Message(
            "Message automatique de {service}, envoyé parce que votre adresse est prévenue de ce qui change sur cette permanence.")
    String footer(String service);

    @Message("Voir la permanence")
    String page();

    @Message("Annuler ce changement")
    String undoAction();

    @Message(
            "Ce lien remet la permanence comme elle était, tant que rien d'autre n'a changé. Ne le transférez pas : qui l'a peut le faire.")
    String undoHint();

    @Message("OVH n'a pas encore fait un changement")
    String delayedTitle();

    @Message("OVH refuse un changement")
    String refusedTitle();

    @Message("{to} devait répondre à partir du {wanted}.")
    String delayedTo(String to, String wanted);

    @Message("Plus personne ne devait répondre à partir du {wanted}.")
    String delayedToNobody(String wanted);

    @Message("OVH n'est pas joignable pour l'instant.")
    String reasonOvhAway();

    @Message("OVH refuse la demande.")
    String reasonOvhRefuses();

    @Message("OVH nous refuse l'accès : un administrateur doit renouveler la clé.")
    String reasonOvhRefusesUs();

    @Message("OVH est occupé par un autre changement.")
    String reasonOvhBusy();

    @Message("OVH a accepté la demande sans la faire.")
    String reasonNotTaken();

    @Message("OVH n'a pas dit pourquoi.")
    String reasonUnsaid();

    @Message("OVH ne trouve pas ce numéro.")
    String reasonUnknownNumber();

    @Message("Ce numéro n'a pas exactement une file d'attente chez OVH.")
    String reasonNotOneQueue();

    @Message("Raison donnée : {reason}.")
    String reasonOther(String reason);

    @Message(
            "Nous réessayons sans cesse, et vous écrirons quand ce sera fait. D'ici là, les appels arrivent comme avant.")
    String delayedGoesOn();

    @Message(
            "Nous ne réessayons pas : quelqu'un du groupe doit relancer la demande ou l'abandonner. D'ici là, les appels arrivent comme avant.")
    String delayedAsks();

    @Message("Relancer ou abandonner")
    String delayedDecide();

    @Message("Personne ne répond")
    String unattendedTitle();

    @Message("Un créneau n'a pas été tenu")
    String missedTitle();

    @Message("La personne prévue au planning ne peut pas venir, et personne ne la remplace.")
    String unattendedDeclined();

    @Message("Le créneau a été arrêté avant l'heure.")
    String unattendedEndedEarly();

    @Message("Personne ne répond depuis le {since}. Le créneau va jusqu'au {until}.")
    String unattendedSince(String since, String until);

    @Message("Le créneau prévu {span} n'a pas pu commencer : personne n'a répondu.")
    String missed(String span);

    @Message("Répondre aux appels")
    String unattendedAction();

    @Message("Votre créneau du {day}")
    String reminderTitle(String day);

    @Message("{name}, vous répondez {span}.")
    String reminder(String name, String span);

    @Message(
            "Il n'y a rien à faire : à l'heure dite, les appels arrivent sur votre téléphone, et à la fin ils n'y arrivent plus.")
    String reminderByItself();

    @Message("Je ne peux pas venir")
    String reminderDecline();

    @Message("Le groupe est aussitôt prévenu. Ce lien n'est que pour vous.")
    String reminderDeclineHint();

    @Message("Message automatique de {service}, envoyé parce que ce créneau est à votre nom.")
    String reminderFooter(String service);

    @Message("Quelqu'un ne peut pas venir")
    String declinedTitle();

    @Message("{name} ne peut pas tenir son créneau, prévu {span}.")
    String declined(String name, String span);

    @Message("{replacement} vient à sa place.")
    String declinedReplaced(String replacement);

    @Message("Personne ne vient encore à sa place.")
    String declinedOpen();
}
