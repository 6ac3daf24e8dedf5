package io.switchboard.web.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around rotas in other calendars. */
@MessageBundle(value = "calendar", locale = "fr")
public interface CalendarMessages {

    @Message("Importer un calendrier")
    String importTitle();

    @Message(
            "Chaque événement d’un fichier iCalendar (.ics) devient un créneau, si son titre ou un participant est un bénévole que la permanence connaît. Importer le même calendrier une seconde fois change les créneaux sans les doubler.")
    String importLead();

    @Message("Fichier .ics")
    String file();

    @Message("40 000 signes au plus.")
    String fileHint();

    @Message("Ou le texte du calendrier")
    String pasted();

    @Message("Il commence par BEGIN:VCALENDAR.")
    String pastedHint();

    @Message("Importer")
    String importNow();

    @Message("Choisissez un fichier ou collez le texte d’un calendrier.")
    String wrongCalendar();

    @Message(
            "Ce calendrier est trop long\u00a0: 40 000 signes au plus. Exportez une période plus courte.")
    String tooLong();

    @Message("Ce calendrier a plus de 500 événements. Exportez une période plus courte.")
    String tooMany();

    @Message("Ce n’est pas un calendrier au format iCalendar.")
    String unreadable();

    @Message("Le calendrier est importé")
    String importedTitle();

    @Message("Rien n’a été importé")
    String importedNothing();

    @Message(
            "{#if count == 0}Aucun créneau ajouté{#else if count == 1}1 créneau ajouté{#else}{count} créneaux ajoutés{/if}")
    String added(int count);

    @Message(
            "{#if count == 0}aucun modifié{#else if count == 1}1 modifié{#else}{count} modifiés{/if}")
    String changed(int count);

    @Message(
            "{#if count == 0}aucun inchangé{#else if count == 1}1 inchangé{#else}{count} inchangés{/if}")
    String unchanged(int count);

    @Message("Ce qui n’est pas devenu un créneau")
    String refused();

    @Message("(sans titre)")
    String untitled();

    @Message("Son titre ne nomme aucun bénévole que la permanence connaît.")
    String refusedUnknownVolunteer();

    @Message("Il n’a pas d’heure de début et de fin.")
    String refusedNoTimes();

    @Message("Il est passé.")
    String refusedPast();

    @Message("Il se répète autrement que chaque semaine.")
    String refusedRecurrence();

    @Message("Il dure plus d’un jour.")
    String refusedTooLong();

    @Message("Refusé\u00a0: {reason}.")
    String refusedOtherwise(String reason);

    @Message("S’abonner au planning")
    String feedTitle();

    @Message(
            "Une adresse secrète, à donner à un logiciel d’agenda\u00a0: il y lit le planning, quatre semaines en arrière et six mois en avant, avec les noms des bénévoles et sans leurs numéros.")
    String feedLead();

    @Message("Une adresse est en service.")
    String feedOn();

    @Message(
            "Elle n’a été montrée qu’une fois. Une nouvelle adresse remplace l’ancienne, que les agendas ne pourront plus lire.")
    String feedOnMore();

    @Message("Aucune adresse n’est en service.")
    String feedOff();

    @Message("Créer une adresse")
    String makeFeed();

    @Message("Créer une nouvelle adresse")
    String makeFeedAnew();

    @Message("Arrêter l’abonnement")
    String revokeFeed();

    @Message("L’adresse du planning")
    String feedMade();

    @Message("Elle n’est montrée qu’une fois\u00a0: copiez-la maintenant.")
    String feedMadeWhat();

    @Message("Adresse")
    String feedAddress();

    @Message(
            "Dans l’agenda, choisissez «\u00a0S’abonner à un calendrier\u00a0» ou «\u00a0Ajouter par URL\u00a0», et collez-y l’adresse.")
    String feedStep();

    @Message("Qui connaît l’adresse lit le planning\u00a0: ne la donnez qu’au groupe.")
    String feedSecret();

    @Message("Copier l’adresse")
    String copy();

    @Message("Copié")
    String copied();

    @Message("{day} à {time}")
    String at(String day, String time);

    @Message("Retour au planning")
    String back();
}
