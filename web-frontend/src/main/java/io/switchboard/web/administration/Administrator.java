package io.switchboard.web.administration;

import io.switchboard.web.access.Person;
import java.time.ZoneId;

/**
 * Somebody who looks after this installation.
 *
 * @param name what audits call them: the name of their key, or a person's mark, never an address
 * @param shown what they themselves are called: the same name, or their address
 * @param byKey whether a key let them in, not a person's session
 * @param zone in which they are told the time
 */
public record Administrator(String name, String shown, boolean byKey, ZoneId zone) {

    static Administrator byKey(String name, ZoneId zone) {
        return new Administrator(name, name, true, zone);
    }

    static Administrator of(Person person, ZoneId zone) {
        return new Administrator(person.mark(), person.address().text(), false, zone);
    }
}
