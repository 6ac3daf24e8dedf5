package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calls of a queue. */
@MessageBundle(value = "hotlinecalls", locale = "fr")
public interface CallsMessages {

    @Message("{minutes} min")
    String minutes(long minutes);

    @Message("{hours} h")
    String hours(long hours);

    @Message("Appels en ce moment")
    String calls();

    @Message("Aucun appel en ce moment")
    String noCalls();

    @Message("{people} en attente")
    String waiting(int people);

    @Message("{people} en cours")
    String answered(int people);

    @Message("Attend depuis {ago}")
    String waitsSince(String ago);

    @Message("En conversation depuis {ago}, après {waited} d’attente")
    String talksSince(String ago, String waited);

    @Message("{seconds} s")
    String seconds(long seconds);

    @Message("Depuis {since}, appels pris\u00a0: {answered}, abandonnés\u00a0: {lost}.")
    String counts(String since, String answered, String lost);

    @Message("Vu à {moment}.")
    String callsAt(String moment);

    @Message("L’opérateur ne répond plus\u00a0; vu à {moment}.")
    String callsStale(String moment);

    @Message("L’opérateur ne dit rien des appels pour l’instant.")
    String callsUnknown();
}
