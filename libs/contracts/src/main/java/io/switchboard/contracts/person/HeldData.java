package io.switchboard.contracts.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;

/**
 * One thing that a service holds about a person, as they are shown it.
 *
 * @param kind what it is, in kebab case: {@code conference}, {@code reservation}, {@code letter}, {@code sign-in-link}…
 * @param since when it came
 * @param until when it is erased by itself; absent when that depends on something else
 * @param facts what is held, by kebab-case name; readable for the person, so secrets of links (known as hashes only) are not among them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldData(String kind, Instant since, Instant until, Map<String, String> facts) {

    @Override
    public String toString() {
        return "HeldData[" + kind + "]";
    }
}
