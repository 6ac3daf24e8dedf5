package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of ready reports. */
@MessageBundle(value = "report", locale = "fr")
public interface ReportMessages {

    @Message("Rapports")
    String title();

    @Message("Trois réponses toutes prêtes, pour les jours de votre choix.")
    String lead();

    @Message("Réservations par domaine")
    String domains();

    @Message("Combien chaque organisation a réservé de conférences.")
    String domainsWhat();

    @Message("Pour les personnes qui administrent cette installation.")
    String forAdministrators();

    @Message("Réservations par durée")
    String lengths();

    @Message("Combien de conférences d’une heure, de deux, d’une journée…")
    String lengthsWhat();

    @Message("Réservations annulées")
    String cancelled();

    @Message("Combien de conférences réservées ont été annulées, et combien non.")
    String cancelledWhat();

    @Message("Du")
    String from();

    @Message("au")
    String to();

    @Message("Afficher")
    String show();

    @Message("du {first} au {last}")
    String span(String first, String last);

    @Message("Indiquez deux jours, le premier avant le dernier, à cinquante ans d’écart au plus.")
    String wrongDays();

    @Message("Tous les rapports")
    String all();

    @Message("Sort")
    String outcome();

    @Message("Maintenues")
    String kept();

    @Message("Annulées")
    String givenBack();

    @Message("Réservations annulées et maintenues, {when}")
    String cancelledCaption(String when);

    @Message("Mois par mois, {when}")
    String byMonth(String when);

    @Message("Réservées")
    String booked();

    @Message("Aucune réservation dans ces jours.")
    String none();
}
