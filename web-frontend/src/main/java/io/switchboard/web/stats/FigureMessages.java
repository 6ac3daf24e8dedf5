package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of tables of figures. */
@MessageBundle(value = "figure", locale = "fr")
public interface FigureMessages {

    @Message("Heure")
    String hour();

    @Message("Jour")
    String day();

    @Message("Mois")
    String month();

    @Message("Participants et salles")
    String occupancy();

    @Message("Participants et salles, {when}")
    String occupancyCaption(String when);

    @Message("Participants, au plus")
    String participantsPeak();

    @Message("Participants, en moyenne")
    String participantsMean();

    @Message("Salles occupées, au plus")
    String activeRoomsPeak();

    @Message("Salles ouvertes, au plus")
    String roomsPeak();

    @Message("Minutes connues")
    String known();

    @Message(
            "—\u00a0: inconnu, ce qui n’est pas zéro\u00a0: OVH n’a pas été entendu. «\u00a0incomplet\u00a0»\u00a0: plus d’une minute sur vingt manque.")
    String occupancyUnknown();

    @Message("Conférences tenues")
    String held();

    @Message("Conférences tenues et appels, {when}")
    String heldCaption(String when);

    @Message("Conférences")
    String conferences();

    @Message("Appels")
    String calls();

    @Message("Participants")
    String people();

    @Message("Minutes")
    String minutes();

    @Message("La plus longue")
    String longest();

    @Message(
            "—\u00a0: inconnu, ce qui n’est pas zéro\u00a0: OVH donne le détail des conférences après coup, et il est repris chaque nuit. «\u00a0incomplet\u00a0»\u00a0: tout n’a pas encore été repris.")
    String heldUnknown();

    @Message("Réservations")
    String reservations();

    @Message("Réservations, {when}")
    String reservationsCaption(String when);

    @Message("Liens demandés")
    String requested();

    @Message("Réservées")
    String booked();

    @Message("dont annulées")
    String cancelled();

    @Message("dont prolongées")
    String extended();

    @Message("dont perdues chez OVH")
    String lost();

    @Message("Échouées")
    String failed();

    @Message("Durée moyenne")
    String meanLength();

    @Message("Part")
    String share();

    @Message("Appels des permanences")
    String queues();

    @Message("Appels et attente, {when}")
    String queuesCaption(String when);

    @Message("Répondus")
    String answered();

    @Message("Perdus")
    String missedCalls();

    @Message("Attente moyenne")
    String meanWait();

    @Message("Attente la plus longue")
    String longestWait();

    @Message("En attente, au plus")
    String waitingPeak();

    @Message("Appels et attente par file, {when}")
    String perQueueCaption(String when);

    @Message(
            "—\u00a0: inconnu, ce qui n’est pas zéro\u00a0: les files ne sont regardées que pendant leurs permanences. «\u00a0incomplet\u00a0»\u00a0: OVH a remis ses compteurs à zéro entre-temps.")
    String queuesUnknown();

    @Message("Présence aux permanences")
    String shifts();

    @Message("Présence aux permanences, {when}")
    String shiftsCaption(String when);

    @Message("Avec quelqu’un (heures)")
    String attended();

    @Message("Sans personne (heures)")
    String unattended();

    @Message("Part couverte")
    String coverage();

    @Message("Prises par le planning")
    String begunByRota();

    @Message("Prises à la main")
    String begunByHand();

    @Message("Manquées")
    String missed();

    @Message("Déclinées")
    String declined();

    @Message("Retards d’OVH")
    String delayed();

    @Message("Présence par permanence, {when}")
    String perHotlineCaption(String when);

    @Message("Permanence")
    String hotline();

    @Message(
            "Part couverte\u00a0: le temps où quelqu’un répondait, sur le temps où quelqu’un répondait ou devait répondre.")
    String coverageWhat();
}
