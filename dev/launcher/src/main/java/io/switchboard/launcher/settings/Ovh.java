package io.switchboard.launcher.settings;

import io.switchboard.launcher.CannotRun;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which OVH the gateway talks to: the real one when keys of it are set, else the simulator. */
public record Ovh(boolean simulated, Map<String, String> environment) {
    private static final List<String> APPLICATION =
            List.of("OVH_APPLICATION_KEY", "OVH_APPLICATION_SECRET");

    /** Without it the gateway runs and can be used to ask for one. */
    private static final String CONSUMER = "OVH_CONSUMER_KEY";

    private static final List<String> ACCOUNT = List.of("OVH_CLIENT_ID", "OVH_CLIENT_SECRET");
    private static final String ACCOUNTS = "OVH_BILLING_ACCOUNTS";
    private static final String ENDPOINT = "OVH_ENDPOINT";
    private static final List<String> OPTIONAL =
            List.of(CONSUMER, "OVH_TOKEN_ENDPOINT", "OVH_READ_ONLY", "GATEWAY_FEATURES");

    public static Ovh chosen(Settings settings) throws CannotRun {
        var signing = set(settings, APPLICATION);
        var account = set(settings, ACCOUNT);
        var consumer = settings.find(CONSUMER).isPresent();
        if (signing.isEmpty() && account.isEmpty() && !consumer) {
            return simulator(settings);
        }
        if (!account.isEmpty() && (!signing.isEmpty() || consumer)) {
            throw new CannotRun(
                    "%s is set beside keys of an application: use a service account or a consumer key, and unset the other."
                            .formatted(String.join(" and ", account)));
        }
        var form = account.isEmpty() ? APPLICATION : ACCOUNT;
        if (set(settings, form).size() < form.size()) {
            throw new CannotRun(
                    "OVH needs all of %s. Set them, or unset all keys of OVH to use the simulator."
                            .formatted(String.join(", ", form)));
        }
        return real(settings, form);
    }

    private static List<String> set(Settings settings, List<String> keys) {
        return keys.stream().filter(key -> settings.find(key).isPresent()).toList();
    }

    private static Ovh real(Settings settings, List<String> keys) throws CannotRun {
        if (settings.find(ACCOUNTS).isEmpty()) {
            throw new CannotRun(
                    "OVH's keys are set, %s is not: name the billing accounts to use, separated by commas."
                            .formatted(ACCOUNTS));
        }
        var environment = new TreeMap<String, String>();
        keys.forEach(key -> environment.put(key, settings.get(key, "")));
        OPTIONAL.forEach(
                name -> settings.find(name).ifPresent(value -> environment.put(name, value)));
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
        settings.find("GATEWAY_FEATURES")
                .ifPresent(features -> environment.put("GATEWAY_FEATURES", features));
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
