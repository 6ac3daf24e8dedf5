package io.switchboard.notifier.rule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.switchboard.contracts.person.EmailAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who runs the service, and how it speaks to them and to its own channels. */
@ConfigMapping(prefix = "operator")
public interface OperatorConfig {

    /** Mailed when OVH's key is about to end or is refused, and when letters died; with commas between them. OPERATOR_ADDRESSES. */
    Optional<List<EmailAddress>> addresses();

    /** Its tag, {@code fr} or {@code en}. OPERATOR_LANGUAGE. */
    @WithDefault("fr")
    String language();

    /** In which times are told. OPERATOR_ZONE. */
    @WithDefault("Europe/Paris")
    ZoneId zone();
}
