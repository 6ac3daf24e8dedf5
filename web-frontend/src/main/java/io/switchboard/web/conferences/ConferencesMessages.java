package io.switchboard.web.conferences;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of somebody's conferences. */
@MessageBundle(value = "conferences", locale = "fr")
public interface ConferencesMessages {

    @Message("Mes conférences")
    String title();

    @Message("Réserver une conférence")
    String book();

    @Message("Vous n’avez pas encore de conférence")
    String none();

    @Message("Celles que vous réserverez seront ici, les plus récentes en tête.")
    String noneMore();

    @Message("Il n’y en a pas de plus ancienne.")
    String noneOlder();

    @Message("Afficher")
    String show();

    @Message("Afficher {title}")
    String showThis(String title);

    @Message("Conférence du {day}")
    String untitled(String day);

    @Message("Jusqu’au {moment}")
    String until(String moment);

    @Message("Fin\u00a0: {moment}")
    String endedAt(String moment);

    @Message("Numéro\u00a0:")
    String number();

    @Message("Plus anciennes")
    String older();

    @Message("Revenir aux plus récentes")
    String newest();

    @Message("Cette conférence n’est pas parmi les vôtres, ou n’y est plus.")
    String unknown();

    @Message("En cours d’ouverture")
    String opening();

    @Message("Ouverte")
    String open();

    @Message("En cours d’annulation")
    String ending();

    @Message("Terminée")
    String ended();

    @Message("Annulée")
    String cancelled();

    @Message("Non ouverte")
    String failed();

    @Message("Interrompue")
    String lost();
}
