package io.switchboard.testing;

import io.smallrye.config.EnvConfigSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSourceProvider;

/**
 * Lets a service under test read the generated settings as it reads its environment: {@code
 * SEALING_ADDRESS_KEYS} is found under that name and under {@code sealing.address.keys}.
 */
public final class Environment implements ConfigSourceProvider {
    /** Above the real environment: a test never meets the real OVH because the shell has its keys. */
    private static final int ORDINAL = 310;

    @Override
    public Iterable<ConfigSource> getConfigSources(ClassLoader loader) {
        Map<String, String> variables =
                System.getProperties().stringPropertyNames().stream()
                        .filter(name -> name.startsWith(Settings.ENVIRONMENT))
                        .collect(
                                Collectors.toMap(
                                        name -> name.substring(Settings.ENVIRONMENT.length()),
                                        System::getProperty));
        return List.of(new EnvConfigSource(variables, ORDINAL));
    }
}
