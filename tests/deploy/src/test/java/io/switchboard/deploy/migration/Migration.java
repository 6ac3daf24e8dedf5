package io.switchboard.deploy.migration;

import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of Flyway's, e.g. {@code ovh-gateway}, {@code V5__opened_rooms.sql}. */
record Migration(String module, String file, String sql) {
    static final String PLATFORM = "libs/platform";

    private static final Pattern NAME = Pattern.compile("V(\\d+(?:_\\d+)*)__\\w+\\.sql");

    static List<Migration> of(String module) {
        String folder = module.equals(PLATFORM) ? "platform" : "migration";
        String place = module + "/src/main/resources/db/" + folder + "/*.sql";
        return Tree.matching(place).stream().map(path -> read(module, path)).toList();
    }

    static Stream<String> modules() {
        return Stream.concat(Stream.of(PLATFORM), Stream.of(Service.values()).map(Service::folder));
    }

    /** Whether its number comes after this one, e.g. {@code 0_5}. */
    boolean isAfter(String version) {
        return Arrays.compare(numbers(version()), numbers(version)) > 0;
    }

    String version() {
        var name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException(module + ": Flyway does not know " + file);
        }
        return name.group(1);
    }

    /** So that 10 comes after 9. */
    private static int[] numbers(String version) {
        return Stream.of(version.split("_")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return module + " " + file;
    }

    private static Migration read(String module, Path path) {
        String name = path.getFileName().toString();
        return new Migration(module, name, Tree.read(Tree.ROOT.relativize(path).toString()));
    }
}
