package io.switchboard.simulator.ring;

import io.switchboard.simulator.line.Line;
import io.switchboard.simulator.line.Lines;
import io.switchboard.simulator.number.Numbers;
import io.switchboard.simulator.queue.QueueFeature;
import io.switchboard.simulator.redirect.Redirects;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Follows a call from the number that was dialled to the phone that rings. Nothing is changed by it. */
public final class Exchange {
    private final Numbers numbers;
    private final Lines lines;
    private final Redirects redirects;
    private final QueueFeature queues;

    public Exchange(Numbers numbers, Lines lines, Redirects redirects, QueueFeature queues) {
        this.numbers = numbers;
        this.lines = lines;
        this.redirects = redirects;
        this.queues = queues;
    }

    /** @param phone how the phone behind the first line on the way takes the call; later ones are free */
    Route route(String dialled, Line.Phone phone) {
        return follow(dialled, phone, new LinkedHashSet<>());
    }

    private Route follow(String number, Line.Phone phone, Set<String> way) {
        if (!way.add(number)) {
            return Route.of("loop", way);
        }
        var destination = redirects.destination(number);
        if (destination.isPresent()) {
            return follow(destination.get(), phone, way);
        }
        var line = lines.find(number);
        if (line.isPresent()) {
            return onLine(line.get(), phone, way);
        }
        var queue = queues.whereto(number);
        if (queue.isPresent()) {
            var there = queue.get();
            return there.letsIn()
                    ? new Route("queue", queues.phones(number), List.copyOf(way))
                    : sentOn(there.outcome(), there.number(), phone, way);
        }
        return numbers.find(number)
                .map(alias -> Route.of(outcome(alias.featureType()), way))
                // Somebody's phone, outside of what is simulated.
                .orElseGet(() -> Route.ringing(number, way));
    }

    private Route onLine(Line line, Line.Phone phone, Set<String> way) {
        return line.forward(phone)
                .map(it -> sentOn(it.nature(), it.number(), Line.Phone.FREE, way))
                .orElseGet(
                        () ->
                                phone == Line.Phone.FREE
                                        ? Route.ringing(line.name(), way)
                                        : Route.of("nobody", way));
    }

    private Route sentOn(String how, String number, Line.Phone phone, Set<String> way) {
        if (!how.equals("number")) {
            return Route.of(how, way);
        }
        return number == null || number.isEmpty()
                ? Route.of("nobody", way)
                : follow(number, phone, way);
    }

    private static String outcome(String featureType) {
        return featureType.equals("conference") ? "conference" : "nobody";
    }

    /**
     * How a call ends up.
     *
     * @param outcome {@code phone}, {@code queue}, {@code conference}, {@code voicemail}, {@code fax}, {@code playback},
     *     {@code closed}, {@code nobody} or {@code loop}
     * @param rings the numbers whose phones ring
     * @param way the numbers that it passed, the dialled one first
     */
    record Route(String outcome, List<String> rings, List<String> way) {
        static Route of(String outcome, Set<String> way) {
            return new Route(outcome, List.of(), List.copyOf(way));
        }

        static Route ringing(String number, Set<String> way) {
            return new Route("phone", List.of(number), List.copyOf(way));
        }
    }
}
