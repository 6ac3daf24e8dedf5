package io.switchboard.e2e.hotline;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.testing.SimulatorClient;
import java.util.List;
import java.util.stream.StreamSupport;

/** A public number that leads to a line, as OVH has them. */
public record LineAtOvh(SimulatorClient ovh, String number, String line) {
    static final String STOPPING = "PUT /options {\"forwardUnconditional\":false}";

    /** The change by which all calls of a line go to a phone, as {@link Wire#changes} tells it. */
    static String forwarding(String phone) {
        return ("PUT /options {\"forwardUnconditional\":true,\"forwardUnconditionalNature\":\"number\","
                        + "\"forwardUnconditionalNumber\":\"%s\"}")
                .formatted(phone);
    }

    /** The phones that ring when somebody calls now. */
    public List<String> rings() {
        return Ring.at(ovh, number);
    }

    /** Waits for it: a page answers before OVH has done everything when OVH is slow. */
    public void awaitRinging(String... phones) {
        Ring.await(ovh, number, phones);
    }

    boolean isForwarded() {
        return options().path("forwardUnconditional").asBoolean();
    }

    JsonNode options() {
        return StreamSupport.stream(ovh.ask("GET", "lines", null).spliterator(), false)
                .filter(it -> it.path("serviceName").asText().equals(line))
                .findFirst()
                .orElseThrow()
                .path("options");
    }
}
