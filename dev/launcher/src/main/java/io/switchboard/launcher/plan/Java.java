package io.switchboard.launcher.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the JVMs of our children are started: small, and quick to be there. */
final class Java {
    private static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xss512k",
                    "-XX:-UsePerfData",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private Java() {}

    /** A service's fast-jar; it works for its living, so its code is compiled in full. */
    static List<String> service(Path app, int heapMegabytes) {
        var command = jvm(heapMegabytes);
        command.addAll(List.of("-jar", app.resolve("quarkus-run.jar").toString()));
        return command;
    }

    /** A part that carries load too. */
    static List<String> part(Path lib, int heapMegabytes, String main, Object... arguments) {
        return main(jvm(heapMegabytes), lib, main, arguments);
    }

    /** A part that idles most of the time: quick code will do, and spares memory. */
    static List<String> idlePart(Path lib, int heapMegabytes, String main, Object... arguments) {
        var command = jvm(heapMegabytes);
        command.add("-XX:TieredStopAtLevel=1");
        return main(command, lib, main, arguments);
    }

    private static List<String> main(
            List<String> command, Path lib, String main, Object... arguments) {
        command.addAll(List.of("-cp", lib + "/*", main));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private static ArrayList<String> jvm(int heapMegabytes) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(SMALL);
        return command;
    }
}
