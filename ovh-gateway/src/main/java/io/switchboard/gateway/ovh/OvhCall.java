package io.switchboard.gateway.ovh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One call as it will be sent. Its path and body name rooms, so it shows its operation only.
 *
 * @param path below the endpoint, encoded, query included
 * @param body the bytes to sign and send; none for a call without a body
 * @param headers besides the usual; not signed
 */
record OvhCall(Operation operation, String path, byte[] body, Map<String, String> headers) {

    private static final byte[] NOTHING = {};

    static OvhCall of(Operation operation, String... parameters) {
        return of(operation, List.of(parameters));
    }

    static OvhCall of(Operation operation, List<String> parameters) {
        return new OvhCall(operation, operation.path(parameters), NOTHING, Map.of());
    }

    /** One call for several things, which differ in the last parameter. */
    static OvhCall ofAll(Operation operation, List<String> parameters, List<String> last) {
        return new OvhCall(operation, operation.path(parameters, last), NOTHING, Map.of());
    }

    OvhCall with(byte[] json) {
        return new OvhCall(operation, path, json, headers);
    }

    OvhCall where(String name, String value) {
        if (!operation.query().contains(name)) {
            throw new IllegalArgumentException(operation + " knows no " + name);
        }
        var sign = path.contains("?") ? "&" : "?";
        var longer = path + sign + name + "=" + Operation.encoded(value);
        return new OvhCall(operation, longer, body, headers);
    }

    OvhCall under(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new OvhCall(operation, path, body, Map.copyOf(more));
    }

    boolean hasBody() {
        return body.length > 0;
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
