package io.switchboard.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tree that this module is part of. */
public final class Tree {
    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Tree() {}

    public static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files and folders of that name; its last part may hold asterisks. */
    public static List<Path> matching(String name) {
        Path wanted = ROOT.resolve(name);
        var last = FileSystems.getDefault().getPathMatcher("glob:" + wanted.getFileName());
        if (!Files.isDirectory(wanted.getParent())) {
            return List.of();
        }
        try (var files = Files.list(wanted.getParent())) {
            return files.filter(file -> last.matches(file.getFileName())).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
