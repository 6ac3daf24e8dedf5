package io.switchboard.launcher.settings;

import io.switchboard.launcher.CannotRun;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which OVH the gateway talks to: the real one when its keys are set, else the simulator. */
public record Ovh(boolean simulated, Map<String, String> environment) {
    private static final List<String> KEYS =
            List.of("OVH_APPLICATION_KEY", "OVH_APPLICATION_SECRET", "OVH_CONSUMER_KEY");
    private static final String ACCOUNTS = "OVH_BILLING_ACCOUNTS";
    private static final String ENDPOINT = "OVH_ENDPOINT";

    public static Ovh chosen(Settings settings) throws CannotRun {
        var set = KEYS.stream().filter(key -> settings.find(key).isPresent()).toList();
        if (set.isEmpty()) {
            return simulator(settings);
        }
        if (set.size() < KEYS.size()) {
            throw new CannotRun(
                    "%s set without the others: OVH needs all of %s. Unset it to use the simulator."
                            .formatted(
                                    String.join(" and ", set) + (set.size() == 1 ? " is" : " are"),
                                    String.join(", ", KEYS)));
        }
        return real(settings);
    }

    private static Ovh real(Settings settings) throws CannotRun {
        if (settings.find(ACCOUNTS).isEmpty()) {
            throw new CannotRun(
                    "OVH's keys are set, %s is not: name the billing accounts to use, separated by commas."
                            .formatted(ACCOUNTS));
        }
        var environment = new TreeMap<String, String>();
        KEYS.forEach(key -> environment.put(key, settings.get(key, "")));
        environment.put(ACCOUNTS, settings.get(ACCOUNTS, ""));
        environment.put(ENDPOINT, settings.get(ENDPOINT, "https://eu.api.ovh.com/1.0"));
        budget(settings, environment, Map.of());
        return new Ovh(false, environment);
    }

    /** The simulator bears far more than OVH, and has fixed keys that are no secret. */
    private static Ovh simulator(Settings settings) throws CannotRun {
        var environment = new TreeMap<String, String>();
        environment.put(
                ENDPOINT, "http://localhost:" + Port.OVH_SIMULATOR_PORT.in(settings) + "/1.0");
        environment.put("OVH_APPLICATION_KEY", "switchboard-dev-app");
        environment.put("OVH_APPLICATION_SECRET", "switchboard-dev-secret");
        environment.put("OVH_CONSUMER_KEY", "switchboard-dev-consumer");
        environment.put(ACCOUNTS, "aa1111111-ovh-1");
        budget(
                settings,
                environment,
                Map.of(
                        "OVH_BUDGET_RATE", "2000",
                        "OVH_BUDGET_BURST", "2000",
                        "OVH_BUDGET_CONCURRENCY", "64"));
        return new Ovh(true, environment);
    }

    private static void budget(
            Settings settings, Map<String, String> environment, Map<String, String> usual) {
        environment.putAll(usual);
        settings.values()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith("OVH_BUDGET_") && !value.isBlank()) {
                                environment.put(name, value);
                            }
                        });
    }
}
