package io.switchboard.web.failure;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishQuietFailureMessages extends QuietFailureMessages {

    @Override
    @Message("Figures do not answer at the moment")
    String figuresAwayTitle();

    @Override
    @Message("Nothing is lost: they go on being taken.")
    String figuresAwayWhat();

    @Override
    @Message("Try again in a minute by reloading the page.")
    String figuresAwayNext();

    @Override
    @Message("The service of letters does not answer at the moment")
    String lettersAwayTitle();

    @Override
    @Message("Nothing is lost: what is to go out waits for its return.")
    String lettersAwayWhat();

    @Override
    @Message(
            "Try again in a minute by reloading the page. If you were changing something, look then whether it is done.")
    String lettersAwayNext();
}
