package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.person.EmailAddress;
import java.util.stream.Stream;

/**
 * Who acts on a hotline, as the door has recognised them: exactly one of a person, a volunteer link or a program.
 *
 * @param person somebody who has signed in; absent otherwise
 * @param administrator whether that person looks after this installation, and so operates every hotline
 * @param link the secret of a hotline's volunteer link; absent otherwise
 * @param program the name of an API token, which operates every hotline; absent otherwise
 * @param network address of the network they come from, which changes are counted by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Operator(
        EmailAddress person, boolean administrator, String link, String program, String network) {

    private static final int LONGEST = 200;

    public Operator {
        if (Stream.of(person, link, program).filter(it -> it != null).count() != 1) {
            throw new IllegalArgumentException("an operator is a person, a link or a program");
        }
        if (isTooLong(link) || isTooLong(program) || isTooLong(network) || network == null) {
            throw new IllegalArgumentException("an operator comes from a network");
        }
    }

    public static Operator person(EmailAddress address, boolean administrator, String network) {
        return new Operator(address, administrator, null, null, network);
    }

    public static Operator link(String secret, String network) {
        return new Operator(null, false, secret, null, network);
    }

    public static Operator program(String name, String network) {
        return new Operator(null, false, null, name, network);
    }

    private static boolean isTooLong(String text) {
        return text != null && text.length() > LONGEST;
    }

    @Override
    public String toString() {
        return person != null ? "a person" : link != null ? "a link" : "program " + program;
    }
}
