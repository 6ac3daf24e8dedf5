package io.switchboard.simulator.schema;

import java.util.List;
import java.util.stream.Stream;

/** What OVH publishes about one operation. */
public record OperationSpec(
        String method, String path, List<Parameter> parameters, String returns, boolean signed) {

    /** @param in {@code path}, {@code query} or {@code body} */
    public record Parameter(String in, String name, String type, boolean required) {
        /** OVH names a parameter {@code body} when it is the whole body rather than one field of it. */
        public boolean isWholeBody() {
            return name.equals("body");
        }
    }

    public Stream<Parameter> parametersIn(String place) {
        return parameters.stream().filter(parameter -> parameter.in().equals(place));
    }
}
