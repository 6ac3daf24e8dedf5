package io.switchboard.forwarding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/** One after the other: what happens in one transaction shares its session. */
public final class InTurn {

    private InTurn() {}

    public static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(it -> work.apply(it))
                .onItem()
                .ignoreAsUni();
    }
}
