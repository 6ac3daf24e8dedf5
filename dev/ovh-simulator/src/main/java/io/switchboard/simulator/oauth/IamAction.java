package io.switchboard.simulator.oauth;

import io.switchboard.simulator.schema.OperationSpec;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operation by the name that access policies give it, as in {@code telephony:apiovh:conference/rooms/create}; its form is assumed. */
record IamAction(String name) {
    static IamAction of(OperationSpec operation) {
        var words =
                Arrays.stream(operation.path().substring(1).split("/"))
                        .filter(word -> !word.startsWith("{"))
                        .toList();
        var verb =
                switch (operation.method()) {
                    case "POST" -> "create";
                    case "PUT" -> "edit";
                    case "DELETE" -> "delete";
                    default -> "get";
                };
        var rest = Stream.concat(words.stream().skip(1), Stream.of(verb));
        return new IamAction(words.getFirst() + ":apiovh:" + rest.collect(Collectors.joining("/")));
    }
}
