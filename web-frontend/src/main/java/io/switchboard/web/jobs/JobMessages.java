package io.switchboard.web.jobs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around jobs. */
@MessageBundle(value = "job", locale = "fr")
public interface JobMessages {

    @Message("Tâches")
    String title();

    @Message("Ce que Switchboard fait de lui-même, une fois pour toutes ses répliques.")
    String lead();

    @Message("Réservations")
    String ofBooking();

    @Message("Permanences")
    String ofHotlines();

    @Message(
            "Le service des permanences ne répond pas\u00a0: ses tâches ne peuvent pas être affichées.")
    String hotlinesAway();

    @Message("Chiffres")
    String ofFigures();

    @Message(
            "Le service des chiffres ne répond pas\u00a0: ses tâches ne peuvent pas être affichées.")
    String figuresAway();

    @Message("Envois")
    String ofLetters();

    @Message("Le service des envois ne répond pas\u00a0: ses tâches ne peuvent pas être affichées.")
    String lettersAway();

    @Message("Site et accès")
    String ours();

    @Message(
            "Le service des réservations ne répond pas\u00a0: ses tâches ne peuvent pas être montrées.")
    String away();

    @Message("Aucune tâche n’a encore été annoncée.")
    String none();

    @Message("en cours")
    String running();

    @Message("en attente")
    String waiting();

    @Message("jamais exécutée")
    String notYet();

    @Message("Dernière exécution")
    String lastRun();

    @Message("Résultat")
    String outcome();

    @Message("Prochaine exécution")
    String nextRun();

    @Message("jamais")
    String never();

    @Message("en continu")
    String always();
}
