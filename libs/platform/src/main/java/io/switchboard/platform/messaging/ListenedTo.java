package io.switchboard.platform.messaging;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Finds the family of events that a channel's listener is written for. */
final class ListenedTo {

    private ListenedTo() {}

    static Class<?> on(String channel, BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> listensTo(channel, method))
                .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                .flatMap(ListenedTo::family)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no listener takes an Envelope of a family of events from "
                                                + channel));
    }

    private static boolean listensTo(String channel, Method method) {
        return Arrays.stream(method.getAnnotationsByType(Incoming.class))
                .anyMatch(incoming -> incoming.value().equals(channel));
    }

    private static Stream<Class<?>> family(Type parameter) {
        return parameter instanceof ParameterizedType asked
                        && asked.getRawType() == Envelope.class
                        && asked.getActualTypeArguments()[0] instanceof Class<?> family
                ? Stream.of(family)
                : Stream.empty();
    }
}
