package io.switchboard.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.switchboard.web.access.AdministratorCommand;
import java.util.Arrays;

/** Starts the service; or, as {@code administrator …}, says who looks after the installation and ends, without the service. */
@QuarkusMain
public class WebFrontend {

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(AdministratorCommand.NAME)) {
            var own = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(AdministratorCommand.run(own));
        }
        Quarkus.run(arguments);
    }
}
