package io.switchboard.deploy.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the services' pods are told. */
public final class Pods {
    private Pods() {}

    static PodSpec of(Overlay overlay, Service service) {
        return overlay.deployment(service).getSpec().getTemplate().getSpec();
    }

    static Container container(Overlay overlay, Service service) {
        return of(overlay, service).getContainers().getFirst();
    }

    /** What migrates the database first, then what serves. */
    static List<Container> all(Overlay overlay, Service service) {
        var pod = of(overlay, service);
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .toList();
    }

    /** As the service finds it, with the secrets that were made up. */
    public static Map<String, String> environment(Overlay overlay, Service service) {
        return environment(overlay, service, container(overlay, service));
    }

    /** As it is when it only migrates the database. */
    public static Map<String, String> migrating(Overlay overlay, Service service) {
        return environment(overlay, service, of(overlay, service).getInitContainers().getFirst());
    }

    private static Map<String, String> environment(
            Overlay overlay, Service service, Container container) {
        var environment = new TreeMap<String, String>();
        for (EnvFromSource origin : container.getEnvFrom()) {
            environment.putAll(values(overlay, service, origin));
        }
        container
                .getEnv()
                .forEach(each -> environment.put(each.getName(), String.valueOf(each.getValue())));
        return environment;
    }

    private static Map<String, String> values(
            Overlay overlay, Service service, EnvFromSource origin) {
        if (origin.getConfigMapRef() != null) {
            return overlay.configMap(origin.getConfigMapRef().getName());
        }
        // Where it is made from a file, its name ends with the file's hash.
        if (!origin.getSecretRef().getName().matches(service.folder() + "-secrets(-\\w{10})?")) {
            throw new AssertionError("%s is told of %s".formatted(service, origin.getSecretRef()));
        }
        try {
            return overlay.secrets().of(service);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
