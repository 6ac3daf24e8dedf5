package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.OccurrenceView.State;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.RotaView.Gap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the spells of days into words, those in which nobody comes among them.
 *
 * @param manager whether who asks may plan; others may only call a shift off
 * @param path of the rota's page
 */
record Lines(RotaView rota, boolean manager, String path, Reader reader) {

    private record At(Instant start, Line line) {}

    /** In order. A spell is of the day on which it begins. */
    List<Line> of(LocalDate day) {
        return Stream.concat(
                        rota.occurrences().stream()
                                .filter(it -> it.date().equals(day))
                                .map(it -> new At(it.start(), line(it))),
                        rota.gaps().stream()
                                .filter(it -> dayOf(it).equals(day))
                                .map(it -> new At(it.start(), line(it))))
                .sorted(Comparator.comparing(At::start))
                .map(At::line)
                .toList();
    }

    Line line(OccurrenceView it) {
        return new Line(
                tone(it.state()), word(it.state()), title(it), notes(it), change(it).orElse(null));
    }

    private Line line(Gap gap) {
        var words = reader.words();
        return new Line(
                "bad",
                words.gap(),
                words.nobodyComes(reader.spell(gap.start(), gap.end())),
                List.of(),
                null);
    }

    private LocalDate dayOf(Gap gap) {
        return LocalDate.ofInstant(gap.start(), reader.zone());
    }

    private String title(OccurrenceView it) {
        var spell = reader.spell(it.start(), it.end());
        return it.state() == State.DECLINED
                ? reader.words().comesNot(spell, it.name())
                : reader.words().comes(spell, it.name());
    }

    private List<String> notes(OccurrenceView it) {
        var words = reader.words();
        return switch (it.state()) {
            case DECLINED -> List.of(words.nobodyInstead());
            case MISSED -> List.of(words.nobodyAnswered());
            case DONE -> List.of();
            case PLANNED, REPLACED, RUNNING ->
                    Stream.of(handOver(it), overlap(it)).flatMap(Optional::stream).toList();
        };
    }

    private Optional<String> handOver(OccurrenceView it) {
        return it.handOver()
                ? Optional.of(
                        others(it)
                                .filter(other -> other.end().equals(it.start()))
                                .findFirst()
                                .map(other -> reader.words().takesOver(other.name()))
                                .orElseGet(reader.words()::handOver))
                : Optional.empty();
    }

    private Optional<String> overlap(OccurrenceView it) {
        return it.overlap()
                ? Optional.of(
                        others(it)
                                .filter(other -> meet(it, other))
                                .findFirst()
                                .map(other -> reader.words().sameTime(other.name()))
                                .orElseGet(reader.words()::overlap))
                : Optional.empty();
    }

    /** Those that somebody else comes for. One that begins before the first day shown is not among them. */
    private Stream<OccurrenceView> others(OccurrenceView it) {
        return rota.occurrences().stream()
                .filter(other -> other.volunteer() != null && other.state() != State.DECLINED)
                .filter(other -> !other.volunteer().equals(it.volunteer()));
    }

    private static boolean meet(OccurrenceView one, OccurrenceView other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }

    private Optional<String> change(OccurrenceView it) {
        return isChangeable(it)
                ? Optional.of(path + "/" + it.planned() + "/" + it.date())
                : Optional.empty();
    }

    boolean isChangeable(OccurrenceView it) {
        return switch (it.state()) {
            case PLANNED, REPLACED -> true;
            case DECLINED -> manager && it.end().isAfter(reader.now());
            case RUNNING, DONE, MISSED -> false;
        };
    }

    private String word(State state) {
        var words = reader.words();
        return switch (state) {
            case PLANNED -> words.planned();
            case REPLACED -> words.replaced();
            case DECLINED -> words.declined();
            case RUNNING -> words.running();
            case DONE -> words.done();
            case MISSED -> words.missed();
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case RUNNING -> "good";
            case REPLACED -> "wait";
            case DECLINED, MISSED -> "bad";
            case PLANNED, DONE -> "over";
        };
    }
}
