package io.switchboard.web.stats;

import io.switchboard.web.access.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether whoever asks may see figures, and which. */
@Named("figureReaders")
@RequestScoped
public class Readers {

    private final SignedIn signedIn;
    private final StatsConfig config;

    Readers(SignedIn signedIn, StatsConfig config) {
        this.signedIn = signedIn;
        this.config = config;
    }

    /** For templates too: whether a page leads there. */
    public boolean isAdmitted() {
        return switch (config.audience()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> signedIn.isSomebody();
            case ADMINISTRATORS -> signedIn.isAdministrator();
        };
    }

    /** What tells of single organisations. */
    boolean seeDomains() {
        return signedIn.isAdministrator();
    }
}
