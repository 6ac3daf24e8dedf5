package io.switchboard.web.rota;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around planning a shift, and one that goes otherwise for a day. */
@MessageBundle(value = "shift", locale = "fr")
public interface ShiftMessages {

    @Message("Ajouter un créneau")
    String planTitle();

    @Message(
            "À l’heure dite, les appels passent au téléphone du bénévole\u00a0; à la fin, ils cessent. Les heures sont à l’{zone}.")
    String planLead(String zone);

    @Message("À corriger\u00a0:")
    String toCorrect();

    @Message("Bénévole")
    String volunteer();

    @Message("Choisir…")
    String choose();

    @Message("Quand\u00a0?")
    String rhythm();

    @Message("Chaque semaine")
    String weekly();

    @Message("Une seule fois")
    String once();

    @Message("Jour de la semaine")
    String day();

    @Message("Date")
    String date();

    @Message("Par exemple 23/11/2026.")
    String dateHint();

    @Message("De")
    String from();

    @Message("À")
    String to();

    @Message("Par exemple 9:00 et 12:30. Une fin avant le début est le lendemain.")
    String timesHint();

    @Message("À partir du (facultatif)")
    String validFrom();

    @Message("Jusqu’au (facultatif)")
    String validUntil();

    @Message("Sans date, dès aujourd’hui et sans fin.")
    String validHint();

    @Message("Ajouter ce créneau")
    String plan();

    @Message("Choisissez un bénévole.")
    String wrongVolunteer();

    @Message("Choisissez un jour de la semaine.")
    String wrongDay();

    @Message("Écrivez une date, par exemple 23/11/2026.")
    String wrongDate();

    @Message("Écrivez une heure, par exemple 9:00 ou 14 h 30.")
    String wrongTime();

    @Message("Écrivez une date, par exemple 23/11/2026, ou rien.")
    String wrongValid();

    @Message("La dernière date doit suivre la première.")
    String wrongOrder();

    @Message("Ce créneau serait déjà passé\u00a0: choisissez un moment à venir.")
    String past();

    @Message("La permanence ne connaît plus ce bénévole\u00a0: choisissez-en un autre.")
    String unknownVolunteer();

    @Message("200 créneaux sont déjà planifiés\u00a0: supprimez-en d’abord.")
    String tooManyPlanned();

    @Message("Ce jour-là")
    String occurrenceTitle();

    @Message(
            "Le changement vaut pour ce jour seulement. Quand quelqu’un se désiste, le groupe est prévenu.")
    String occurrenceLead();

    @Message("Qui vient\u00a0?")
    String who();

    @Message("{name}, comme prévu")
    String asPlanned(String name);

    @Message("Quelqu’un d’autre")
    String somebodyElse();

    @Message("Personne")
    String nobodyAtAll();

    @Message("À la place")
    String instead();

    @Message("Enregistrer")
    String save();

    @Message("Se désister\u00a0?")
    String declineTitle();

    @Message("Le groupe sera prévenu, pour que quelqu’un d’autre vienne.")
    String declineLead();

    @Message("Oui, prévenir le groupe")
    String declineYes();

    @Message("Dites qui vient.")
    String wrongWho();

    @Message("Choisissez qui vient à la place.")
    String wrongInstead();

    @Message("Ce créneau n’existe plus, ou n’a pas lieu ce jour-là.")
    String gone();
}
