package io.switchboard.gateway.ovh;

/**
 * One call as it will be sent. Its path and body name rooms, so it shows its operation only.
 *
 * @param path below the endpoint, encoded, query included
 * @param body the bytes to sign and send; none for a call without a body
 */
record OvhCall(Operation operation, String path, byte[] body) {

    private static final byte[] NOTHING = {};

    static OvhCall of(Operation operation, String... parameters) {
        return new OvhCall(operation, operation.path(parameters), NOTHING);
    }

    OvhCall with(byte[] json) {
        return new OvhCall(operation, path, json);
    }

    boolean hasBody() {
        return body.length > 0;
    }

    @Override
    public String toString() {
        return operation.toString();
    }
}
