package io.switchboard.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import io.switchboard.simulator.schema.OperationSpec.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a call brings is held against the published types before anything is looked up, whatever the operation. */
class RefusingTheWrongTypeTest {
    private static final ApiSchema SCHEMA = ApiSchema.load("auth", "me", "telephony");

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("pathParameters")
    void inAPath(OperationSpec operation, Parameter wrong) {
        var refused = call(operation, wrong.name(), "", "");

        assertNamed(refused, wrong.name());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("queryParameters")
    void inAQuery(OperationSpec operation, Parameter wrong) {
        var refused = call(operation, "", "?" + wrong.name() + "=never", "");

        assertNamed(refused, wrong.name());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("bodyFields")
    void inABody(OperationSpec operation, String wrong) {
        var body = sound(operation);
        var aBoolean = fieldsOf(operation).get(wrong).equals("boolean");
        body.set(wrong, aBoolean ? body.textNode("never") : body.booleanNode(true));

        var refused = call(operation, "", "", body.toString());

        assertNamed(refused, wrong);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readingOperations")
    void norWhatNobodyKnowsInAQuery(OperationSpec operation) {
        assertNamed(call(operation, "", "?colour=red", ""), "colour");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operationsWithABody")
    void norWhatNobodyKnowsInABody(OperationSpec operation) {
        assertNamed(call(operation, "", "", "{\"colour\":\"red\"}"), "colour");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("mandatoryFields")
    void norABodyWithoutWhatIsMandatory(OperationSpec operation, String missing) {
        var refused =
                call(operation, "", "", sound(operation).without(List.of(missing)).toString());

        assertNamed(refused, missing);
    }

    static Stream<Arguments> pathParameters() {
        return parameters("path").filter(it -> type(it).equals("long"));
    }

    static Stream<Arguments> queryParameters() {
        return parameters("query").filter(it -> !type(it).matches("string|map.*"));
    }

    static Stream<OperationSpec> readingOperations() {
        return operations().filter(it -> it.method().equals("GET"));
    }

    static Stream<OperationSpec> operationsWithABody() {
        return operations().filter(it -> it.parametersIn("body").findAny().isPresent());
    }

    static Stream<Arguments> bodyFields() {
        return operationsWithABody()
                .flatMap(
                        it -> fieldsOf(it).keySet().stream().map(field -> Arguments.of(it, field)));
    }

    static Stream<Arguments> mandatoryFields() {
        return parameters("body")
                .filter(it -> ((Parameter) it.get()[1]).required())
                .filter(it -> !((Parameter) it.get()[1]).isWholeBody())
                .map(it -> Arguments.of(it.get()[0], ((Parameter) it.get()[1]).name()));
    }

    private static Stream<Arguments> parameters(String place) {
        return operations()
                .flatMap(it -> it.parametersIn(place).map(found -> Arguments.of(it, found)));
    }

    private static Stream<OperationSpec> operations() {
        return SCHEMA.operations().stream();
    }

    private static String type(Arguments of) {
        return ((Parameter) of.get()[1]).type();
    }

    /** Every field that a body may have, and its type. */
    private static Map<String, String> fieldsOf(OperationSpec operation) {
        Map<String, String> types = new LinkedHashMap<>();
        for (var parameter : operation.parametersIn("body").toList()) {
            if (parameter.isWholeBody()) {
                var model = (Model.Fields) SCHEMA.model(parameter.type()).orElseThrow();
                model.byName().forEach((name, field) -> types.put(name, field.type()));
            } else {
                types.put(parameter.name(), parameter.type());
            }
        }
        return types;
    }

    /** A body whose fields have their types, though they may mean nothing. */
    private static ObjectNode sound(OperationSpec operation) {
        var body = Json.object();
        operation
                .parametersIn("body")
                .filter(it -> it.required() && !it.isWholeBody())
                .forEach(it -> fill(body, it));
        return body;
    }

    private static void fill(ObjectNode body, Parameter parameter) {
        var values = JsonNodeFactory.instance;
        body.set(
                parameter.name(),
                switch (parameter.type()) {
                    case "long" -> values.numberNode(1);
                    case "phoneNumber" -> values.textNode("0033199000100");
                    case "time" -> values.textNode("09:00:00");
                    case String type
                            when SCHEMA.model(type).orElse(null)
                                    instanceof Model.Words(var words) ->
                            values.textNode(words.iterator().next());
                    default -> values.arrayNode();
                });
    }

    private static Reply call(
            OperationSpec operation, String wrongInPath, String query, String body) {
        var path =
                operation
                        .path()
                        .replace("{" + wrongInPath + "}", "abc")
                        .replaceAll("\\{\\w+}", "1");
        return ovh.caller().call(operation.method(), path + query, body);
    }

    private static void assertNamed(Reply refused, String name) {
        assertThat(refused.status()).as(new String(refused.bytes())).isEqualTo(400);
        assertThat(refused.text("message")).contains(name);
    }
}
