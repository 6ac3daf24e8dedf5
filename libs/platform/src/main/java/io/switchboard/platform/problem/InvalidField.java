package io.switchboard.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a caller calls the thing that is wrong: {@code Client-Address} for a header, {@code zone} for a field of the body. */
final class InvalidField {

    private InvalidField() {}

    /** Whether a parameter of a method is wrong, which is what a request fills in. */
    static boolean isOfTheRequest(ConstraintViolation<?> violation) {
        return parameter(steps(violation)).isPresent();
    }

    static String name(ConstraintViolation<?> violation) {
        var steps = steps(violation);
        var inside =
                steps.stream()
                        .skip(2)
                        .map(InvalidField::text)
                        .collect(Collectors.joining("."))
                        .replace(".[", "[");
        if (!inside.isEmpty()) {
            return inside;
        }
        return parameter(steps)
                .flatMap(it -> nameOnTheWire(violation, steps.getFirst(), it.getParameterIndex()))
                .orElse("body");
    }

    private static List<Path.Node> steps(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    }

    private static Optional<Path.ParameterNode> parameter(List<Path.Node> steps) {
        return steps.size() > 1 && steps.get(1).getKind() == ElementKind.PARAMETER
                ? Optional.of(steps.get(1).as(Path.ParameterNode.class))
                : Optional.empty();
    }

    private static String text(Path.Node step) {
        var index = step.getIndex() == null ? "" : "[" + step.getIndex() + "]";
        return name(step) + index;
    }

    /** What is in a list has a name for Java only. */
    private static String name(Path.Node step) {
        return step.getKind() == ElementKind.CONTAINER_ELEMENT
                ? ""
                : Objects.toString(step.getName(), "");
    }

    /** As the annotation has it, on the resource or on the interface that it implements. */
    private static Optional<String> nameOnTheWire(
            ConstraintViolation<?> violation, Path.Node method, int parameter) {
        var types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        return ancestors(violation.getRootBeanClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(it -> it.getName().equals(method.getName()))
                .filter(it -> Arrays.equals(it.getParameterTypes(), types))
                .flatMap(it -> annotations(it, parameter))
                .map(InvalidField::value)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<Class<?>> ancestors(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.of(
                                Stream.<Class<?>>of(type),
                                Arrays.stream(type.getInterfaces())
                                        .flatMap(InvalidField::ancestors),
                                ancestors(type.getSuperclass()))
                        .flatMap(it -> it);
    }

    private static Stream<Annotation> annotations(Method method, int parameter) {
        return Arrays.stream(method.getParameterAnnotations()[parameter]);
    }

    private static String value(Annotation annotation) {
        return switch (annotation) {
            case HeaderParam header -> header.value();
            case QueryParam query -> query.value();
            case PathParam path -> path.value();
            case FormParam form -> form.value();
            case CookieParam cookie -> cookie.value();
            default -> null;
        };
    }
}
