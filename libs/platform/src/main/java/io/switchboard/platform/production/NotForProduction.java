package io.switchboard.platform.production;

import java.util.stream.Stream;

/**
 * Looks for settings that are good for development alone. A feature that has some is one such bean; in profile {@code prod} the service
 * does not start as long as anything is found.
 */
@FunctionalInterface
public interface NotForProduction {

    /** A sentence for each: which variable, what is wrong with it, what to do; never what it is set to. */
    Stream<String> found();
}
