package io.switchboard.web.data;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what hotlines hold about people, and for letters of theirs. */
@MessageBundle(value = "heldByHotlines", locale = "fr")
public interface HotlineFactMessages {

    @Message("Accès à une permanence")
    String operator();

    @Message("Avis de changement par courriel")
    String notices();

    @Message("Bénévole d’une permanence")
    String volunteer();

    @Message("Créneau planifié")
    String plannedShift();

    @Message("Permanence tenue")
    String shift();

    @Message("Changement d’une permanence")
    String change();

    @Message("Permanence")
    String hotline();

    @Message("Numéro de téléphone")
    String phone();

    @Message("Jour de la semaine")
    String day();

    @Message("Date")
    String date();

    @Message("De")
    String from();

    @Message("À")
    String to();

    @Message("À partir du")
    String validFrom();

    @Message("Jusqu’au")
    String validUntil();

    @Message("Ce qui a été fait")
    String what();

    @Message("démarrée")
    String started();

    @Message("changée")
    String changed();

    @Message("rejointe")
    String joined();

    @Message("quittée")
    String left();

    @Message("arrêtée")
    String stopped();

    @Message("changement annulé")
    String undone();

    @Message("changement abandonné")
    String givenUp();

    @Message("Changement de qui répond")
    String answererChanged();

    @Message("Changement en attente chez OVH")
    String changeDelayed();

    @Message("Permanence sans personne")
    String unattended();

    @Message("Rappel de créneau")
    String reminder();

    @Message("Désistement d’un bénévole")
    String volunteerDeclined();

    @Message("Répondait avant")
    String answeredBefore();

    @Message("Répond")
    String answers();

    @Message("Par")
    String by();

    @Message("Demandé")
    String wantedAt();

    @Message("Fait")
    String doneAt();

    @Message("Raison")
    String reason();

    @Message("Depuis")
    String since();

    @Message("Jusqu’à")
    String until();

    @Message("Début")
    String start();

    @Message("Fin")
    String end();

    @Message("À la place")
    String replacement();

    @Message("démarrée par le planning")
    String rotaStarted();

    @Message("terminée par le planning")
    String rotaEnded();

    @Message("changement fait chez OVH défait")
    String driftRepaired();

    @Message("changement fait chez OVH accepté")
    String driftAccepted();

    @Message("le bénévole s’est désisté")
    String declined();

    @Message("le créneau a été arrêté avant sa fin")
    String endedEarly();

    @Message("le créneau n’a pas pu commencer")
    String missed();
}
