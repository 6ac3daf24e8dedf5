package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what reservations are told apart by. */
@MessageBundle(value = "share", locale = "fr")
public interface ShareMessages {

    @Message("Réservations par durée souhaitée, {when}")
    String lengthsCaption(String when);

    @Message("Durée")
    String length();

    @Message("Combien de temps avant le début les conférences sont réservées, {when}")
    String leadsCaption(String when);

    @Message("Avance")
    String lead();

    @Message("Réservations par domaine d’adresse, {when}")
    String domainsCaption(String when);

    @Message("Domaine")
    String domain();

    @Message("les autres")
    String others();

    @Message("1 heure au plus")
    String anHour();

    @Message("plus de 1 à 2 heures")
    String twoHours();

    @Message("plus de 2 à 4 heures")
    String fourHours();

    @Message("plus de 4 à 8 heures")
    String eightHours();

    @Message("plus de 8 heures à 1 jour")
    String aDay();

    @Message("plus de 1 à 3 jours")
    String threeDays();

    @Message("plus de 3 jours à 1 semaine")
    String aWeek();

    @Message("plus d’une semaine")
    String longer();

    @Message("sans début annoncé")
    String unnamed();

    @Message("moins d’un quart d’heure avant")
    String quarterBefore();

    @Message("moins d’une heure avant")
    String hourBefore();

    @Message("moins d’un jour avant")
    String dayBefore();

    @Message("moins d’une semaine avant")
    String weekBefore();

    @Message("plus tôt encore")
    String longBefore();
}
