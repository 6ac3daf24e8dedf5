package io.switchboard.deploy;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Service;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which variables a service knows, by its own properties, by what {@code ./run} gives to it and by its page in docs. */
public final class Settings {
    /** Of ./run alone: where things are on one machine, and a file of hotlines of the simulator's numbers. */
    private static final Set<String> OF_RUN =
            Set.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT", "HOTLINES_FILE");

    /** Which any service takes from Quarkus itself, from the Kafka client or from the platform. */
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "QUARKUS_PROFILE|QUARKUS_DATASOURCE_.+|QUARKUS_FLYWAY_.+|QUARKUS_VERTX_RESOLVER_.+|QUARKUS_INIT_AND_EXIT"
                            + "|KAFKA_(BOOTSTRAP_SERVERS|SECURITY_PROTOCOL|SASL_.+|SSL_.+)|SWITCHBOARD_MESSAGING_.+|SWITCHBOARD_CLOCK_FOLLOW"
                            + "|OTEL_(EXPORTER_OTLP_(ENDPOINT|HEADERS|CERTIFICATE)|TRACES_SAMPLER(_ARG)?|BSP_.+|RESOURCE_ATTRIBUTES)");

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z][A-Z_]+)}");
    private static final Pattern MENTIONED = Pattern.compile("\\$\\{([A-Z][A-Z_]+)[:}]");
    private static final Pattern DOCUMENTED = Pattern.compile("`(…?[A-Z_]{3,})`");

    private Settings() {}

    /** Without them it does not start. */
    public static Set<String> required(Service service) {
        return found(REQUIRED, properties(service));
    }

    /** What its own properties name, with a default or without. */
    public static Set<String> mentioned(Service service) {
        return found(MENTIONED, properties(service));
    }

    /** What it needs to do all that it can. */
    public static Set<String> wanted(Service service) throws CannotRun {
        var wanted = new TreeSet<>(Given.asWithRun(service).keySet());
        wanted.removeAll(OF_RUN);
        if (!isCaller(service)) {
            wanted.remove("SWITCHBOARD_IDENTITY_PRIVATE_KEY");
        }
        wanted.addAll(required(service));
        return wanted;
    }

    /** Whether setting it changes anything. */
    public static boolean knows(Service service, String variable) throws CannotRun {
        return OF_ALL.matcher(variable).matches()
                || wanted(service).contains(variable)
                || mentioned(service).contains(variable)
                || isDocumented(service, variable);
    }

    /** Whether it says where another service is, e.g. {@code OVH_GATEWAY_ADDRESSES}. */
    public static boolean isPlaceOfAService(String variable) {
        return Stream.of(Service.values())
                .anyMatch(service -> variable.equals(service.name() + "_ADDRESSES"));
    }

    public static boolean isCaller(Service service) {
        return Stream.of(Service.values())
                .anyMatch(called -> called.callers().contains(service.folder()));
    }

    /** Pages name several at once, the later ones by their end: {@code …_PORT}. */
    private static boolean isDocumented(Service service, String variable) {
        String last = "";
        var names = DOCUMENTED.matcher(Tree.read("docs/" + service.folder() + ".md"));
        while (names.find()) {
            String name = names.group(1);
            boolean isEnd = name.startsWith("…");
            String end = name.substring(isEnd ? 1 : 0);
            if (!isEnd) {
                last = name;
            }
            if (variable.equals(name)
                    || isEnd
                            && variable.endsWith(end)
                            && last.startsWith(
                                    variable.substring(0, variable.length() - end.length()))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(each -> found.add(each.group(1)));
        return found;
    }

    /** Without those of tests. */
    private static String properties(Service service) {
        return Tree.read(service.folder() + "/src/main/resources/application.properties")
                .replaceAll("(?m)^(#|%test).*$", "");
    }
}
