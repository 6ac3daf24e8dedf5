package io.switchboard.web.stats;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around figures: where they are, of when, of what. */
@MessageBundle(value = "stats", locale = "fr")
public interface StatsMessages {

    @Message("Chiffres")
    String title();

    @Message("Conférences et permanences, en chiffres.")
    String lead();

    @Message("Période")
    String periods();

    @Message("Maintenant")
    String now();

    @Message("Jour")
    String day();

    @Message("Mois")
    String month();

    @Message("Année")
    String year();

    @Message("Rapports")
    String reports();

    @Message("Période précédente ou suivante")
    String turning();

    @Message("← {what}")
    String before(String what);

    @Message("{what} →")
    String after(String what);

    @Message("Ce qui est montré")
    String choice();

    @Message("Numéro")
    String number();

    @Message("tous")
    String allNumbers();

    @Message("Permanence")
    String hotline();

    @Message("toutes")
    String allHotlines();

    @Message("Afficher")
    String show();

    @Message("L’essentiel")
    String headline();

    @Message("En cours\u00a0: jusqu’à {when}.")
    String until(String when);

    @Message(
            "{#if n == 0 || n == 1}participant à la fois, au plus{#else}participants à la fois, au plus{/if}")
    String participantsPeak(long n);

    @Message(
            "{#if n == 0 || n == 1}salle occupée à la fois, au plus{#else}salles occupées à la fois, au plus{/if}")
    String roomsPeak(long n);

    @Message("{#if n == 0 || n == 1}conférence tenue{#else}conférences tenues{/if}")
    String conferences(long n);

    @Message(
            "{#if n == 0 || n == 1}appel vers les conférences{#else}appels vers les conférences{/if}")
    String calls(long n);

    @Message("{#if n == 0 || n == 1}minute de conférence{#else}minutes de conférence{/if}")
    String minutes(long n);

    @Message("{#if n == 0 || n == 1}conférence réservée{#else}conférences réservées{/if}")
    String bookings(long n);

    @Message("des réservations annulées")
    String cancelledShare();

    @Message("du temps prévu, une permanence a répondu")
    String attended();

    @Message("d’attente en moyenne aux permanences")
    String meanWait();

    @Message("{longest} au plus")
    String longestWait(String longest);

    @Message("{change} par rapport à {period}")
    String compared(String change, String period);

    @Message("autant que {period}")
    String same(String period);

    @Message("connu pendant {share} du temps")
    String knownFor(String share);

    @Message("tout n’a pas encore été repris")
    String notAllFetched();

    @Message("inconnu")
    String unknown();

    @Message("incomplet")
    String partly();

    @Message("Ensemble")
    String total();

    @Message("Les mêmes chiffres en tableau")
    String table();

    @Message("Télécharger en CSV")
    String csv();

    @Message("Télécharger en CSV\u00a0: {what}")
    String csvOf(String what);

    @Message("CSV minute par minute")
    String byMinute();

    @Message("Graphique\u00a0: {what}. Les mêmes chiffres suivent en tableau.")
    String chart(String what);

    @Message("Imprimer")
    String print();

    @Message(
            "Les chiffres ne répondent pas pour l’instant. Rien n’est perdu\u00a0: ils continuent d’être relevés. Rechargez la page dans une minute.")
    String away();

    @Message("Cette partie ne répond pas pour l’instant. Rechargez la page dans une minute.")
    String partAway();

    @Message("Pas encore de chiffres")
    String nothingTitle();

    @Message(
            "Ils viennent d’eux-mêmes\u00a0: les salles sont comptées chaque minute, les réservations et les permanences dès la première, les appels passés chaque nuit.")
    String nothingWhat();

    @Message("Réservez une conférence, puis revenez dans quelques minutes.")
    String nothingNext();

    @Message("Voir la collecte")
    String collecting();

    @Message("Cette période est encore à venir")
    String aheadTitle();

    @Message("Il n’y a pas encore de chiffres.")
    String aheadWhat();

    @Message("Rien n’est connu de cette période")
    String earlyTitle();

    @Message("Les chiffres commencent le {since}.")
    String earlyWhat(String since);

    @Message("Voir maintenant")
    String toNow();

    @Message("Voir les premiers chiffres")
    String toFirst();

    @Message("Les chiffres ne vous sont pas ouverts")
    String notYoursTitle();

    @Message("Ici, ils sont réservés aux personnes qui administrent cette installation.")
    String notYoursWhat();

    @Message("Si vous en avez besoin, demandez à l’une d’elles.")
    String notYoursNext();

    @Message("Un instant, s’il vous plaît")
    String tooOftenTitle();

    @Message("Trop de pages ont été demandées depuis votre réseau.")
    String tooOftenWhat();

    @Message("Réessayez dans une minute.")
    String tooOftenNext();
}
