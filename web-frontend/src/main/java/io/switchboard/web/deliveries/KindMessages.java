package io.switchboard.web.deliveries;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What kinds of letters are called. */
@MessageBundle(value = "letterkind", locale = "fr")
public interface KindMessages {

    @Message("lien pour confirmer une réservation")
    String confirmReservation();

    @Message("conférence ouverte")
    String conferenceOpen();

    @Message("conférence prolongée")
    String conferenceExtended();

    @Message("conférence renvoyée")
    String conferenceAgain();

    @Message("conférence qui n’a pas pu ouvrir")
    String conferenceNotOpened();

    @Message("conférence annulée")
    String conferenceGivenBack();

    @Message("conférence perdue chez OVH")
    String conferenceLost();

    @Message("lien pour animer")
    String moderateConference();

    @Message("questionnaire")
    String survey();

    @Message("lien de connexion")
    String signIn();

    @Message("changement à une permanence")
    String answererChanged();

    @Message("retard d’OVH à une permanence")
    String changeDelayed();

    @Message("permanence sans personne")
    String hotlineUnattended();

    @Message("rappel d’une permanence")
    String shiftReminder();

    @Message("bénévole qui ne peut pas venir")
    String volunteerDeclined();

    @Message("incident de conférence")
    String conferenceTrouble();

    @Message("clé OVH qui expire")
    String keyExpiring();

    @Message("clé OVH refusée")
    String keyRefused();

    @Message("service perturbé")
    String serviceDisturbed();

    @Message("lettres non remises")
    String deadLetters();
}
