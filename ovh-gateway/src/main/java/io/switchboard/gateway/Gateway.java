package io.switchboard.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.switchboard.gateway.credential.ConsumerKeyCommand;
import java.util.Arrays;

/** Starts the service; or, as {@code consumer-key …}, asks for a consumer key and ends, without service or database. */
@QuarkusMain
public class Gateway {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(ConsumerKeyCommand.NAME)) {
            var own = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(ConsumerKeyCommand.run(own));
        }
        Quarkus.run(arguments);
    }
}
