package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what goes on now. */
@MessageBundle(value = "statsnow", locale = "fr")
public interface NowMessages {

    @Message("{#if n == 0 || n == 1}participant en ce moment{#else}participants en ce moment{/if}")
    String participants(long n);

    @Message(
            "{#if n == 0 || n == 1}salle occupée en ce moment{#else}salles occupées en ce moment{/if}")
    String rooms(long n);

    @Message(
            "{#if n == 0 || n == 1}conférence réservée aujourd’hui{#else}conférences réservées aujourd’hui{/if}")
    String booked(long n);

    @Message(
            "{#if n == 0 || n == 1}permanence où quelqu’un répond{#else}permanences où quelqu’un répond{/if}")
    String attended(long n);

    @Message(
            "{#if n == 0 || n == 1}permanence sans personne, alors qu’elle devrait répondre{#else}permanences sans personne, alors qu’elles devraient répondre{/if}")
    String unattended(long n);

    @Message("{#if n == 0 || n == 1}personne en attente{#else}personnes en attente{/if}")
    String waiting(long n);

    @Message("la plus longue attend depuis {wait}")
    String longest(String wait);

    @Message("Relevé à {when}.")
    String at(String when);

    @Message("Actualiser")
    String again();

    @Message("Par numéro de conférence")
    String numbers();

    @Message("Par file d’appels")
    String queues();

    @Message("Numéro")
    String number();

    @Message("Permanence")
    String queue();

    @Message("Participants")
    String inRooms();

    @Message("Salles occupées")
    String activeRooms();

    @Message("Salles ouvertes")
    String allRooms();

    @Message("Compté à")
    String countedAt();

    @Message("En attente")
    String inQueue();

    @Message("Attente la plus longue")
    String longestWait();

    @Message("En conversation")
    String talking();

    @Message("ancien")
    String old();

    @Message(
            "«\u00a0ancien\u00a0»\u00a0: ce chiffre a plus de dix minutes, parce qu’OVH ne répond pas, ou parce qu’une file n’est regardée que pendant ses permanences. Il ne compte pas dans les grands nombres.")
    String oldWhat();

    @Message("Aujourd’hui, heure par heure")
    String today();

    @Message("Toute la journée")
    String wholeDay();
}
