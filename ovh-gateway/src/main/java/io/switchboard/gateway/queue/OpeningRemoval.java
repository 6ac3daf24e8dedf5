package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.queue.OpeningKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.ovh.Openings;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.SeriesReader;
import jakarta.enterprise.context.ApplicationScoped;

/** A queue is no longer open then. */
@ApplicationScoped
class OpeningRemoval implements Change<OpeningKey, Void> {

    private final Places places;
    private final Openings openings;
    private final SeriesReader reader;
    private final Patience patience;

    OpeningRemoval(Places places, Openings openings, SeriesReader reader, Patience patience) {
        this.places = places;
        this.openings = openings;
        this.reader = reader;
        this.patience = patience;
    }

    @Override
    public String operation() {
        return "remove-opening";
    }

    @Override
    public Class<OpeningKey> wish() {
        return OpeningKey.class;
    }

    @Override
    public Class<Void> result() {
        return Void.class;
    }

    @Override
    public Subject subject(OpeningKey key) {
        return Subject.queue(key.number());
    }

    @Override
    public Uni<Void> perform(OpeningKey key, Attempt attempt) {
        var allowance = attempt.allowance();
        return places.number(key.number())
                .chain(
                        number ->
                                patience.untilTaken(
                                        allowance.deadline(),
                                        () -> openings.remove(number, key.id(), allowance)))
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithNull();
    }

    @Override
    public Uni<Found<Void>> readBack(OpeningKey key, Allowance allowance) {
        return places.number(key.number())
                .chain(number -> reader.find(openings.of(number), key.id(), allowance))
                .map(found -> found.isEmpty() ? Found.done(null) : Found.undone());
    }
}
