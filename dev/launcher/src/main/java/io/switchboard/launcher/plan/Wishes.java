package io.switchboard.launcher.plan;

import io.switchboard.launcher.CannotRun;
import java.util.Map;
import java.util.Set;

/** Which services are wanted, and how many of each. */
public record Wishes(boolean services, Set<String> without, Map<String, Integer> replicas) {
    private static final int MOST_REPLICAS = 9;

    public Wishes {
        without = Set.copyOf(without);
        replicas = Map.copyOf(replicas);
    }

    public static Wishes checked(
            boolean services, Set<String> without, Map<String, Integer> replicas) throws CannotRun {
        for (String name : without) {
            known(name, "--without");
        }
        for (var wish : replicas.entrySet()) {
            known(wish.getKey(), "--replicas");
            if (wish.getValue() < 1 || wish.getValue() > MOST_REPLICAS) {
                throw new CannotRun(
                        "--replicas %s=%d: between 1 and %d."
                                .formatted(wish.getKey(), wish.getValue(), MOST_REPLICAS));
            }
        }
        return new Wishes(services, without, replicas);
    }

    private static void known(String name, String option) throws CannotRun {
        if (Service.named(name).isEmpty()) {
            throw new CannotRun("%s %s: there is no such service.".formatted(option, name));
        }
    }

    /** How many addresses callers are told; a service left out runs elsewhere, on its own port. */
    int replicasOf(Service service) {
        return replicas.getOrDefault(service.folder(), 1);
    }

    boolean starts(Service service) {
        return services && !without.contains(service.folder());
    }
}
