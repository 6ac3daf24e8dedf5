package io.switchboard.notifier.letter;

import io.switchboard.platform.production.NotForProduction;
import io.switchboard.platform.production.PublicAddress;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Links in mails that lead to an address of examples, or that others on the way could read. */
@Singleton
class LinksToNowhere implements NotForProduction {

    private final LetterConfig config;

    LinksToNowhere(LetterConfig config) {
        this.config = config;
    }

    @Override
    public Stream<String> found() {
        return PublicAddress.found(config.publicUrl());
    }
}
