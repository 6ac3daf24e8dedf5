package io.switchboard.load;

import io.gatling.javaapi.core.ChainBuilder;
import io.switchboard.load.day.Hour;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Of what there can be more and more. */
enum Kind {
    LOOK("people who look", 100, 15, 500) {
        @Override
        List<Part> parts(Played run) {
            return List.of(new Part("looking", run.people.look(), 1));
        }
    },
    MAIL("people who book by mail", 20, 15, 1000) {
        @Override
        List<Part> parts(Played run) {
            return List.of(new Part("booking by mail", run.people.bookByMail(), 1));
        }
    },
    SIGNED_IN("people who book signed in", 20, 15, 1000) {
        @Override
        List<Part> parts(Played run) {
            return List.of(
                    new Part("booking signed in", run.people.signInAndBook(TIMES), 1.0 / TIMES));
        }
    },
    FIGURES("people who read three pages of figures", 10, 15, 1000) {
        @Override
        List<Part> parts(Played run) {
            return List.of(new Part("reading", run.readers.read(TIMES), 1.0 / TIMES));
        }
    },
    HOTLINES("volunteers who take over", 2, 15, 2000) {
        @Override
        List<Part> parts(Played run) {
            return List.of(new Part("taking over", run.volunteers.takeOver(TIMES), 1.0 / TIMES));
        }
    },
    /** As much of everything as there is in the day; counted by bookings. */
    DAY("bookings of a day with all else", 16, 15, 1000) {
        @Override
        List<Part> parts(Played run) {
            var one = new Hour(9, 1, 0);
            return List.of(
                    new Part("looking", run.people.look(), one.looking()),
                    new Part("booking by mail", run.people.bookByMail(), one.byMail()),
                    new Part(
                            "booking signed in",
                            run.people.signInAndBook(Hour.BOOKED_BY_ONE),
                            one.signingIn()),
                    new Part("reading", run.readers.read(1), one.reading()));
        }
    };

    /** An address may book five times an hour. */
    private static final int TIMES = 5;

    private final String words;
    private final double first;
    private final double seconds;
    private final double bearable;

    /** @param share people who begin, for each that is counted */
    record Part(String name, ChainBuilder what, double share) {}

    Kind(String words, double first, double seconds, double bearable) {
        this.words = words;
        this.first = first;
        this.seconds = seconds;
        this.bearable = bearable;
    }

    abstract List<Part> parts(Played run);

    static Kind named(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "load.kind is one of "
                                                + Arrays.stream(values())
                                                        .map(Kind::word)
                                                        .collect(Collectors.joining(", "))));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    /** How many a second the first step has. */
    double first() {
        return first;
    }

    /** How long a step lasts. */
    double seconds() {
        return seconds;
    }

    /** How long 95 % may wait for the slowest page, in milliseconds. */
    double bearable() {
        return bearable;
    }
}
