package io.switchboard.notifier.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The carrier of each medium. */
@ApplicationScoped
class Carriers {

    private final Map<Medium, Carrier> carriers = new EnumMap<>(Medium.class);

    Carriers(@All List<Carrier> all) {
        all.forEach(it -> carriers.put(it.medium(), it));
    }

    Carrier by(Medium medium) {
        return carriers.get(medium);
    }
}
