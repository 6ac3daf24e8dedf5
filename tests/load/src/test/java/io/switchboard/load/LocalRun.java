package io.switchboard.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** What a {@code ./run} on this machine writes down of itself in its data folder. */
record LocalRun(Path data) {
    private static final String ENDING = ".env";

    /** Where its services tell of themselves. */
    Map<String, URI> metrics() {
        var all = new LinkedHashMap<String, URI>();
        try (var files = Files.newDirectoryStream(data.resolve("environment"), "*" + ENDING)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                var settings = settings(file);
                var port =
                        settings.getProperty(
                                "QUARKUS_MANAGEMENT_PORT",
                                settings.getProperty("QUARKUS_HTTP_PORT"));
                all.put(
                        name.substring(0, name.length() - ENDING.length()),
                        URI.create("http://localhost:" + port.replace("'", "") + "/q/metrics"));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(data + " is not the data of a ./run", gone);
        }
        return all;
    }

    /** Lines that a shell reads. */
    private static Properties settings(Path file) throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Files.readString(file)));
        return settings;
    }
}
