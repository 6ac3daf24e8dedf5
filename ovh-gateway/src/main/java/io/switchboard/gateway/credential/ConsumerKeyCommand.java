package io.switchboard.gateway.credential;

import io.switchboard.contracts.gateway.credential.Feature;
import io.switchboard.contracts.gateway.credential.RequestConsumerKey;
import io.switchboard.gateway.ovh.AccessRule;
import io.switchboard.gateway.ovh.KeyState;
import io.switchboard.gateway.ovh.LoneOffice;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.RequestedKey;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Asks OVH for a consumer key on the command line: says where a person validates it, waits for that, and writes the key to standard
 * output, once. Everything else goes to standard error.
 */
@Command(
        name = ConsumerKeyCommand.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Asks OVH for a consumer key with the least rights that the features need.",
            "Reads OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET, OVH_ENDPOINT, OVH_BILLING_ACCOUNTS and"
                    + " GATEWAY_FEATURES from the environment; needs no database."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:The key was written to standard output",
            " 1:Nobody validated it in time, or it was refused",
            " 2:An option or a setting is wrong",
            " 3:OVH did not do what it was asked"
        })
public final class ConsumerKeyCommand implements Callable<Integer> {

    public static final String NAME = "consumer-key";

    private static final int NOT_VALIDATED = 1;
    private static final int WRONG_SETTING = 2;
    private static final int OVH_FAILED = 3;

    private final Duration pause;

    @Spec private CommandSpec spec;

    @Option(
            names = "--features",
            split = ",",
            paramLabel = "FEATURE",
            description = {
                "What the key shall be good for: ${COMPLETION-CANDIDATES}.",
                "Those of GATEWAY_FEATURES when left out."
            })
    private Set<Feature> features = Set.of();

    @Option(
            names = "--allowed-ip",
            paramLabel = "NETWORK",
            description = {
                "Network it may be used from, 192.0.2.0/24; again for more. Any when left out.",
                "This command must run in it too, or it does not see that the key was validated."
            })
    private List<String> allowedIps = List.of();

    @Option(
            names = "--wait",
            paramLabel = "MINUTES",
            defaultValue = "30",
            description = "How long a person may take to validate it (default: ${DEFAULT-VALUE}).")
    private int minutes;

    ConsumerKeyCommand(Duration pause) {
        this.pause = pause;
    }

    /** The exit code. */
    public static int run(String... arguments) {
        return commandLine(Duration.ofSeconds(3)).execute(arguments);
    }

    /** @param pause between two looks at whether it was validated */
    static CommandLine commandLine(Duration pause) {
        return new CommandLine(new ConsumerKeyCommand(pause))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        checkNetworks();
        try (var office = LoneOffice.open()) {
            var rules = office.rules(features);
            var key = office.ask(rules, allowedIps);
            explain(rules, key);
            return answer(await(office, key), key);
        } catch (IllegalStateException setting) {
            say("Cannot ask for a key: " + setting.getMessage() + ".");
            return WRONG_SETTING;
        } catch (OvhFailure failure) {
            say("OVH did not do it: " + failure.outcome() + " " + failure.getMessage());
            say(
                    "Check OVH_ENDPOINT, OVH_APPLICATION_KEY and OVH_APPLICATION_SECRET, then try again.");
            return OVH_FAILED;
        }
    }

    private void checkNetworks() {
        for (var network : allowedIps) {
            if (!network.matches(RequestConsumerKey.NETWORK)) {
                throw new ParameterException(
                        spec.commandLine(), "--allowed-ip: " + network + " is no network");
            }
        }
    }

    private void explain(List<AccessRule> rules, RequestedKey key) {
        say("The key will be allowed to call:");
        rules.forEach(rule -> say("  " + rule));
        say("");
        say("Open this address, sign in at OVH, choose how long the key lasts, and accept:");
        say("  " + key.validationUrl());
        say("Whoever opens it first decides, so show it to nobody else. Waiting…");
    }

    /** Passing troubles of OVH are waited out. */
    private KeyState await(LoneOffice office, RequestedKey key) {
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        var state = KeyState.PENDING;
        while (state == KeyState.PENDING && System.nanoTime() - end < 0 && rested()) {
            state = office.state(key.consumerKey());
        }
        return state;
    }

    private boolean rested() {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int answer(KeyState state, RequestedKey key) {
        return switch (state) {
            case VALIDATED -> {
                say("");
                say(
                        "Validated. Put this line into the secret that the gateway gets its environment from,");
                say("and start the gateway anew. It is shown this once and kept nowhere:");
                out().println("OVH_CONSUMER_KEY=" + key.consumerKey().text());
                yield 0;
            }
            case REFUSED -> {
                say(
                        "It was refused at OVH. Nothing has changed; run the command again for another one.");
                yield NOT_VALIDATED;
            }
            case PENDING, EXPIRED -> {
                say(
                        "Nobody validated it in time. Nothing has changed; run the command again for another one.");
                yield NOT_VALIDATED;
            }
        };
    }

    private void say(String line) {
        var err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
