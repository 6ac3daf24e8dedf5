package io.switchboard.web.failure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what went wrong with figures and letters. */
@MessageBundle(value = "quietfailure", locale = "fr")
public interface QuietFailureMessages {

    @Message("Les chiffres ne répondent pas pour l’instant")
    String figuresAwayTitle();

    @Message("Rien n’est perdu\u00a0: ils continuent d’être relevés.")
    String figuresAwayWhat();

    @Message("Réessayez dans une minute, en rechargeant la page.")
    String figuresAwayNext();

    @Message("Le service des envois ne répond pas pour l’instant")
    String lettersAwayTitle();

    @Message("Rien n’est perdu\u00a0: ce qui doit partir attend son retour.")
    String lettersAwayWhat();

    @Message(
            "Réessayez dans une minute, en rechargeant la page. Si vous veniez de changer quelque chose, vérifiez alors si c’est fait.")
    String lettersAwayNext();
}
