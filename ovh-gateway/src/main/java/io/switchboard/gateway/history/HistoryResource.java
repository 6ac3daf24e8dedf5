package io.switchboard.gateway.history;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.history.ConferenceHistory;
import io.switchboard.contracts.history.HistoryApi;
import io.switchboard.contracts.history.ListHistories;
import io.switchboard.contracts.history.ReadHistories;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.Histories;
import io.switchboard.gateway.ovh.OvhHistory;
import io.switchboard.gateway.reading.Lists;
import io.switchboard.gateway.reading.Manner;
import io.switchboard.gateway.reading.Readings;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Conferences that were held, over HTTP. */
@RolesAllowed("histories")
class HistoryResource implements HistoryApi {

    /** OVH writes a conference down a while after it began; lists that end before that do not change any more. */
    private static final Duration SETTLED = Duration.ofDays(2);

    private final Numbers numbers;
    private final Histories histories;
    private final Lists lists;
    private final Readings readings;
    private final Clock clock;

    HistoryResource(
            Numbers numbers, Histories histories, Lists lists, Readings readings, Clock clock) {
        this.numbers = numbers;
        this.histories = histories;
        this.lists = lists;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public Uni<Observed<List<Long>>> list(ListHistories wish) {
        var asked = readings.asked(Lane.BACKGROUND);
        var from = Optional.ofNullable(wish.from());
        var to = Optional.ofNullable(wish.to());
        return numbers.hosted(wish.number())
                .chain(number -> lists.ids(histories.of(number, from, to), manner(wish), asked));
    }

    @Override
    public Uni<Observed<List<ConferenceHistory>>> read(ReadHistories wish) {
        var asked = readings.asked(Lane.BACKGROUND);
        return numbers.hosted(wish.number())
                .chain(
                        number ->
                                lists.some(
                                        histories.of(number, Optional.empty(), Optional.empty()),
                                        wish.ids(),
                                        readings.past(wish.number()),
                                        asked))
                .map(HistoryResource::shown);
    }

    private Manner manner(ListHistories wish) {
        var settled = clock.instant().minus(SETTLED);
        return wish.to() != null && wish.to().isBefore(settled)
                ? readings.past(wish.number())
                : readings.settings(wish.number());
    }

    private static Observed<List<ConferenceHistory>> shown(Observed<List<OvhHistory>> found) {
        var shown = found.what().stream().map(HistoryResource::shown).toList();
        return new Observed<>(shown, found.at(), found.stale());
    }

    private static ConferenceHistory shown(OvhHistory history) {
        return new ConferenceHistory(
                history.id(),
                history.dateBegin(),
                history.dateEnd(),
                Duration.ofSeconds(history.duration()),
                history.countConnections(),
                history.countParticipants());
    }
}
