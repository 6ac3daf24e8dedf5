package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.queue.AddOpening;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.Creation;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Openings;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.SeriesReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A queue is open on a day of each week from then to then: once, however often it is wished. */
@ApplicationScoped
class OpeningAdding implements Change<AddOpening, Opening> {

    private final Places places;
    private final Openings openings;
    private final SeriesReader reader;
    private final Creation creation;

    OpeningAdding(Places places, Openings openings, SeriesReader reader, Creation creation) {
        this.places = places;
        this.openings = openings;
        this.reader = reader;
        this.creation = creation;
    }

    /** What its own fields cannot say of each other. */
    static void check(AddOpening wish) {
        if (!seconds(wish.from()).isBefore(seconds(wish.to()))) {
            throw new QueueRefused.WithoutLength();
        }
    }

    @Override
    public String operation() {
        return "add-opening";
    }

    @Override
    public Class<AddOpening> wish() {
        return AddOpening.class;
    }

    @Override
    public Class<Opening> result() {
        return Opening.class;
    }

    @Override
    public Subject subject(AddOpening wish) {
        return Subject.queue(wish.number());
    }

    @Override
    public Uni<Opening> perform(AddOpening wish, Attempt attempt) {
        var allowance = attempt.allowance();
        return places.number(wish.number())
                .chain(
                        number ->
                                creation.findOrMake(
                                        () -> find(wish, number, allowance),
                                        () -> make(wish, number, allowance),
                                        allowance))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    @Override
    public Uni<Found<Opening>> readBack(AddOpening wish, Allowance allowance) {
        return places.number(wish.number())
                .chain(number -> find(wish, number, allowance))
                .map(found -> found.map(Found::done).orElseGet(Found::undone));
    }

    private Uni<Optional<Opening>> find(AddOpening wish, HostedNumber number, Allowance allowance) {
        return reader.all(openings.of(number), allowance)
                .map(all -> Hours.shown(all).stream().filter(it -> isEqual(it, wish)).findFirst());
    }

    private Uni<Opening> make(AddOpening wish, HostedNumber number, Allowance allowance) {
        return openings.create(number, wish.day(), wish.from(), wish.to(), allowance)
                .map(
                        made ->
                                new Opening(
                                        made.conditionId(),
                                        wish.day(),
                                        seconds(wish.from()),
                                        seconds(wish.to())));
    }

    private static boolean isEqual(Opening opening, AddOpening wish) {
        return opening.day() == wish.day()
                && opening.from().equals(seconds(wish.from()))
                && opening.to().equals(seconds(wish.to()));
    }

    private static LocalTime seconds(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
