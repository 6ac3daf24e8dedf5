package io.switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Page;
import java.util.List;
import java.util.function.Function;

/**
 * Some of many.
 *
 * @param next what to send as {@code after} to get on; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Items<T>(List<T> items, String next) {

    static <S, T> Items<T> of(Page<S> page, Function<S, T> face) {
        return new Items<>(page.items().stream().map(face).toList(), page.next());
    }

    static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
