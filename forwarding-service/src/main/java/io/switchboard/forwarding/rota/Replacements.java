package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.rota.Occurrence.Key;
import io.switchboard.forwarding.rota.Records.Outcome;
import io.switchboard.forwarding.rota.RotaRefused.Past;
import io.switchboard.forwarding.rota.RotaRefused.UnknownOccurrence;
import io.switchboard.forwarding.volunteer.VolunteerRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets occurrences go otherwise. To be used inside a transaction that holds the hotline's row. Refused are planned shifts and days that are
 * none, and what has begun or is over.
 */
@Singleton
public class Replacements {

    private final PlannedShiftRepository planned;
    private final Timetables timetables;
    private final Records records;
    private final Exceptions exceptions;
    private final VolunteerRepository volunteers;
    private final RotaNews news;
    private final Clock clock;

    Replacements(
            PlannedShiftRepository planned,
            Timetables timetables,
            Records records,
            Exceptions exceptions,
            VolunteerRepository volunteers,
            RotaNews news,
            Clock clock) {
        this.planned = planned;
        this.timetables = timetables;
        this.records = records;
        this.exceptions = exceptions;
        this.volunteers = volunteers;
        this.news = news;
        this.clock = clock;
    }

    /** Nobody comes. Where nobody does already, nothing happens. */
    public Uni<Void> decline(Hotline hotline, Key key) {
        return open(hotline, key)
                .chain(
                        open ->
                                open.occurrence().isAttended()
                                        ? exceptions
                                                .decline(key)
                                                .chain(() -> tell(hotline, open, null))
                                        : Uni.createFrom().voidItem());
    }

    /** Somebody else comes. Where they do already, nothing happens. */
    Uni<Void> replace(Hotline hotline, Key key, UUID volunteer) {
        return volunteers
                .of(hotline, volunteer)
                .chain(() -> open(hotline, key))
                .chain(
                        open -> {
                            if (volunteer.equals(open.regular())) {
                                return restore(key);
                            }
                            return volunteer.equals(open.occurrence().volunteer())
                                    ? Uni.createFrom().voidItem()
                                    : exceptions
                                            .replace(key, volunteer)
                                            .chain(() -> records.takeBackMissed(key))
                                            .chain(() -> tell(hotline, open, volunteer));
                        });
    }

    /** It goes as planned after all. */
    Uni<Void> restore(Hotline hotline, Key key) {
        return open(hotline, key).chain(() -> restore(key));
    }

    private Uni<Void> restore(Key key) {
        return exceptions.remove(key).chain(() -> records.takeBackMissed(key));
    }

    /**
     * An occurrence that may still go otherwise.
     *
     * @param regular who comes as long as nobody says otherwise
     */
    private record Open(Occurrence occurrence, UUID regular) {

        private UUID whoWasToCome() {
            return occurrence.isAttended() ? occurrence.volunteer() : regular;
        }
    }

    private Uni<Open> open(Hotline hotline, Key key) {
        return planned.of(hotline, key.planned())
                .chain(
                        shift ->
                                timetables
                                        .of(hotline)
                                        .map(timetable -> timetable.find(key))
                                        .map(it -> it.orElseThrow(UnknownOccurrence::new))
                                        .map(it -> new Open(it, shift.volunteer())))
                .call(open -> refuseIfBegun(hotline, open.occurrence()));
    }

    private Uni<Void> refuseIfBegun(Hotline hotline, Occurrence occurrence) {
        var key = occurrence.key();
        return records.of(hotline, key.date(), key.date())
                .map(known -> Optional.ofNullable(known.get(key)))
                .invoke(
                        outcome -> {
                            var hasBegun = outcome.filter(it -> it != Outcome.MISSED).isPresent();
                            if (hasBegun || !clock.instant().isBefore(occurrence.span().end())) {
                                throw new Past();
                            }
                        })
                .replaceWithVoid();
    }

    /** @param replacement null for nobody yet */
    private Uni<Void> tell(Hotline hotline, Open open, UUID replacement) {
        return volunteers
                .findById(open.whoWasToCome())
                .chain(
                        gone ->
                                replacement == null
                                        ? news.declined(hotline, open.occurrence(), gone, null)
                                        : volunteers
                                                .findById(replacement)
                                                .chain(
                                                        comes ->
                                                                news.declined(
                                                                        hotline,
                                                                        open.occurrence(),
                                                                        gone,
                                                                        comes)));
    }
}
