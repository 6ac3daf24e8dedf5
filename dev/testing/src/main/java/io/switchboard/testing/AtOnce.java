package io.switchboard.testing;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The same by many people at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> times(int count, Callable<T> deed) {
        try (var threads = Executors.newFixedThreadPool(count)) {
            var answers = threads.invokeAll(Collections.nCopies(count, deed));
            return answers.stream()
                    .map(
                            answer -> {
                                try {
                                    return answer.get();
                                } catch (InterruptedException | ExecutionException failure) {
                                    throw new IllegalStateException(failure);
                                }
                            })
                    .toList();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
