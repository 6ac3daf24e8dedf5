package io.switchboard.gateway.command;

import io.switchboard.platform.problem.Problem;
import java.util.Optional;

/**
 * The refusals of a feature, as its callers get them; the bean that maps them offers this too. What is refused is refused again, in the same
 * words, whenever the same change is asked for under the same key.
 */
public interface Refusals {

    /** Empty for what is no refusal of this feature. */
    Optional<Problem> of(Throwable failure);
}
