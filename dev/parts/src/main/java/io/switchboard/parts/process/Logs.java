package io.switchboard.parts.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** How a part that is a process of its own writes its log: to the error stream, a line each. */
public final class Logs {
    private Logs() {}

    public static void configure() {
        try (InputStream settings = Logs.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException failure) {
            throw new UncheckedIOException("The log cannot be configured", failure);
        }
    }
}
