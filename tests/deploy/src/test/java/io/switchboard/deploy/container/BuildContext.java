package io.switchboard.deploy.container;

import io.switchboard.deploy.Tree;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** What of the tree is sent to whoever builds an image: the last line of {@code .dockerignore} that fits a path or one above it decides. */
final class BuildContext {
    private BuildContext() {}

    static boolean has(Path file) {
        boolean sent = true;
        for (String line : Tree.read(".dockerignore").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                boolean again = line.startsWith("!");
                if (fits(again ? line.substring(1) : line, Tree.ROOT.relativize(file))) {
                    sent = again;
                }
            }
        }
        return sent;
    }

    private static boolean fits(String pattern, Path file) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        for (Path part = file; part != null; part = part.getParent()) {
            if (matcher.matches(part)) {
                return true;
            }
        }
        return false;
    }
}
