package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Who did something to a hotline.
 *
 * @param text a person's address, a link's label, a program's name; absent where the kind says all, or the reader may not know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(Kind kind, String text) {

    public enum Kind {
        PERSON,
        LINK,
        PROGRAM,
        ROTA,
        /** The link of a mail that told of a change, or reminded of a shift. */
        MAIL,
        /** Somebody in OVH's manager. */
        OVH
    }

    @Override
    public String toString() {
        return "Actor[" + kind + "]";
    }
}
