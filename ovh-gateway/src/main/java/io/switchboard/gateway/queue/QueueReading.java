package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.contracts.queue.Queue;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueStatistics;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.Openings;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Queues;
import io.switchboard.gateway.reading.Lists;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Queues, what callers get in them, and what happens in them now. */
@ApplicationScoped
class QueueReading {

    private final Places places;
    private final Queues queues;
    private final Openings openings;
    private final Readings readings;
    private final Lists lists;

    QueueReading(Places places, Queues queues, Openings openings, Readings readings, Lists lists) {
        this.places = places;
        this.queues = queues;
        this.openings = openings;
        this.readings = readings;
        this.lists = lists;
    }

    Uni<Observed<Queue>> queue(DialNumber number) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var manner = readings.settings(Subject.queue(number));
        return places.queue(number, asked)
                .chain(
                        place ->
                                readings.read(
                                        place,
                                        manner,
                                        asked,
                                        allowance ->
                                                queues.queue(place, allowance)
                                                        .map(it -> Shown.queue(number, it))))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    Uni<Observed<Closing>> closing(DialNumber number) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var manner = readings.settings(Subject.queue(number));
        return places.number(number)
                .chain(
                        hosted ->
                                readings.read(
                                        List.of("closing", number),
                                        manner,
                                        asked,
                                        allowance ->
                                                openings.closing(hosted, allowance)
                                                        .map(Shown::closing)))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    Uni<Observed<List<Opening>>> openings(DialNumber number) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var manner = readings.settings(Subject.queue(number));
        return places.number(number)
                .chain(hosted -> lists.all(openings.of(hosted), manner, asked))
                .map(found -> new Observed<>(Hours.shown(found.what()), found.at(), found.stale()))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    Uni<Observed<List<QueueCall>>> calls(DialNumber number) {
        var asked = readings.asked(Lane.LIVE);
        var manner = readings.live(Subject.queue(number));
        return places.queue(number, asked)
                .chain(place -> lists.all(queues.liveCalls(place), manner, asked))
                .map(
                        found ->
                                new Observed<>(
                                        found.what().stream().map(Shown::call).toList(),
                                        found.at(),
                                        found.stale()))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    Uni<Observed<QueueStatistics>> statistics(DialNumber number) {
        var asked = readings.asked(Lane.BACKGROUND);
        var manner = readings.live(Subject.queue(number));
        return places.queue(number, asked)
                .chain(
                        place ->
                                readings.read(
                                        List.of("statistics", number),
                                        manner,
                                        asked,
                                        allowance ->
                                                queues.statistics(place, allowance)
                                                        .map(Shown::statistics)))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }
}
