package io.switchboard.web.rota;

import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rota of a hotline as its page shows it.
 *
 * @param manageable whether who asks may plan
 * @param plannable whether there is anybody to plan
 */
record RotaFace(
        String slug,
        String name,
        boolean manageable,
        boolean plannable,
        String clock,
        List<Day> days,
        Weeks weeks,
        List<Planned> planned) {

    /** How many days are shown. */
    static final int DAYS = 14;

    private static final int WEEK = 7;

    /** @param lines empty when nobody is planned */
    record Day(LocalDate date, String name, boolean today, List<Line> lines) {}

    /**
     * Where other weeks are shown.
     *
     * @param now null when it is shown already
     */
    record Weeks(String earlier, String later, String now) {}

    /**
     * A planned shift, whatever becomes of it on its days.
     *
     * @param when which day, in words
     * @param valid from and until which day, in words; null where there is nothing to say
     */
    record Planned(UUID id, boolean weekly, String when, String spell, String name, String valid) {

        static Planned of(PlannedShiftView it, Reader reader) {
            return new Planned(
                    it.id(),
                    it.date() == null,
                    it.date() == null
                            ? reader.words().each(reader.day(it.day()))
                            : reader.day(it.date()),
                    reader.spell(it.from(), it.to()),
                    it.name(),
                    it.date() == null ? valid(it, reader) : null);
        }

        /** For templates: all of it in a line. */
        public String title() {
            return "%s, %s, %s".formatted(when, spell, name);
        }

        @Override
        public String toString() {
            return "Planned[" + id + "]";
        }

        private static String valid(PlannedShiftView it, Reader reader) {
            var first =
                    it.validFrom() == null || !it.validFrom().isAfter(reader.today())
                            ? null
                            : reader.words().since(reader.day(it.validFrom()));
            var last =
                    it.validUntil() == null
                            ? null
                            : reader.words().until(reader.day(it.validUntil()));
            return first == null ? last : last == null ? first : first + ", " + last;
        }
    }

    static RotaFace of(HotlineView hotline, RotaView rota, LocalDate first, Reader reader) {
        var path = path(hotline.summary().slug());
        var lines = new Lines(rota, hotline.mayManage(), path, reader);
        return new RotaFace(
                hotline.summary().slug(),
                hotline.summary().name(),
                hotline.mayManage(),
                !hotline.volunteers().isEmpty(),
                reader.clock(),
                Stream.iterate(first, it -> it.plusDays(1))
                        .limit(DAYS)
                        .map(
                                it ->
                                        new Day(
                                                it,
                                                reader.day(it),
                                                it.equals(reader.today()),
                                                lines.of(it)))
                        .toList(),
                weeks(path, first, reader),
                rota.planned().stream().map(it -> Planned.of(it, reader)).toList());
    }

    static String path(String slug) {
        return "/hotlines/" + slug + "/rota";
    }

    private static Weeks weeks(String path, LocalDate first, Reader reader) {
        return new Weeks(
                path + "?first=" + first.minusDays(WEEK),
                path + "?first=" + first.plusDays(WEEK),
                first.equals(reader.today()) ? null : path);
    }

    @Override
    public String toString() {
        return "RotaFace[" + slug + "]";
    }
}
