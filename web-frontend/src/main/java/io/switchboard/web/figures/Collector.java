package io.switchboard.web.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.FetchHistories;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.web.figures.FiguresTrouble.Away;
import io.switchboard.web.figures.FiguresTrouble.Refused;
import io.switchboard.web.remote.Remote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of stats-collector. Every call may be repeated. All of them fail with {@link FiguresTrouble}, or else there is a bug. */
@ApplicationScoped
public class Collector {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final FiguresClient figures;
    private final CollectionClient collection;
    private final Remote remote = new Remote("stats-collector");

    Collector(@RestClient FiguresClient figures, @RestClient CollectionClient collection) {
        this.figures = figures;
        this.collection = collection;
    }

    public Uni<Sources> sources() {
        return ask(figures.sources());
    }

    public Uni<FiguresNow> now() {
        return ask(figures.now());
    }

    public Uni<Figures<Occupancy>> occupancy(FiguresWish wish) {
        return ask(figures.occupancy(wish));
    }

    public Uni<Figures<HeldConferences>> heldConferences(FiguresWish wish) {
        return ask(figures.heldConferences(wish));
    }

    public Uni<Figures<Reservations>> reservations(FiguresWish wish) {
        return ask(figures.reservations(wish));
    }

    public Uni<Breakdown> breakdown(BreakdownWish wish) {
        return ask(figures.breakdown(wish));
    }

    public Uni<Figures<QueueFigures>> queues(FiguresWish wish) {
        return ask(figures.queues(wish));
    }

    public Uni<Figures<ShiftFigures>> shifts(FiguresWish wish) {
        return ask(figures.shifts(wish));
    }

    public Uni<List<JobReport>> jobs() {
        return ask(collection.jobs());
    }

    public Uni<Void> fetch(FetchHistories wish) {
        return ask(collection.fetch(wish));
    }

    private <T> Uni<T> ask(Uni<T> call) {
        return remote.ask(PATIENCE, call).onFailure().transform(this::explain);
    }

    /** Whatever is not explained here is a bug and stays what it was. */
    private Throwable explain(Throwable failure) {
        if (!(failure instanceof ProblemAnswer answer)) {
            return remote.silence(failure).<Throwable>map(Away::new).orElse(failure);
        }
        var refusal = FiguresRefusal.of(answer.slug());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return answer.isTheirTrouble() ? new Away(remote.silence(answer.status())) : answer;
    }
}
