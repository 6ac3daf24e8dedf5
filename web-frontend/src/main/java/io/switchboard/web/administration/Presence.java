package io.switchboard.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;

/** The administrator who asks, once the gate has let them in. */
@Named("administrator")
@RequestScoped
public class Presence {

    private Administrator administrator;

    void of(Administrator present) {
        administrator = present;
    }

    public Optional<Administrator> who() {
        return Optional.ofNullable(administrator);
    }

    /** What audits call them. */
    public String name() {
        return administrator().name();
    }

    /** For templates: what they are called on their own pages. */
    public String getShown() {
        return administrator().shown();
    }

    /** For templates. */
    public boolean isByKey() {
        return administrator().byKey();
    }

    public ZoneId zone() {
        return administrator().zone();
    }

    private Administrator administrator() {
        return who().orElseThrow(
                        () -> new IllegalStateException("a page was opened past the gate"));
    }
}
