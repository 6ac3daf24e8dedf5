package io.switchboard.forwarding.rota;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.calendar.ImportedEvent;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds out whom a calendar's event names. Capitals, accents and what stands between words do not matter.
 *
 * @param person keyed hash of a person
 * @param most how many may be meant at once
 */
record Acquaintances(List<Known> known, Function<EmailAddress, String> person, int most) {

    /**
     * @param name without capitals and accents
     * @param person keyed hash of theirs; null without an address
     */
    record Known(UUID id, String name, String person) {

        static Known of(UUID id, String name, String person) {
            return new Known(id, plain(name), person);
        }

        @Override
        public String toString() {
            return "Known[" + id + "]";
        }
    }

    /** By its attendees, else by its summary; those first who are named first. Empty for nobody whom we know. */
    List<UUID> in(ImportedEvent event) {
        var attending = event.attendees().stream().flatMap(this::attending).distinct().toList();
        var named = attending.isEmpty() ? named(plain(event.summary())) : attending;
        return named.stream().limit(most).toList();
    }

    private Stream<UUID> attending(ImportedEvent.Attendee attendee) {
        var mailbox = attendee.address().map(person).orElse(null);
        var byAddress =
                known.stream()
                        .filter(it -> mailbox != null && mailbox.equals(it.person()))
                        .map(Known::id)
                        .toList();
        return byAddress.isEmpty() ? called(plain(attendee.name())) : byAddress.stream();
    }

    private Stream<UUID> called(String name) {
        var found = known.stream().filter(it -> it.name().equals(name)).map(Known::id).toList();
        // Two of the same name: nobody knows which of them is meant.
        return found.size() == 1 ? found.stream() : Stream.empty();
    }

    /** "Permanence Anne Martin" names Anne Martin, and no Anne. */
    private List<UUID> named(String summary) {
        var names =
                known.stream()
                        .map(Known::name)
                        .filter(it -> at(it, summary) >= 0)
                        .distinct()
                        .toList();
        return names.stream()
                .filter(it -> names.stream().noneMatch(other -> isPartOf(it, other)))
                .sorted(Comparator.comparing(it -> at(it, summary)))
                .flatMap(this::called)
                .distinct()
                .toList();
    }

    private static boolean isPartOf(String name, String other) {
        return !name.equals(other) && at(name, other) >= 0;
    }

    private static int at(String name, String text) {
        return name.isEmpty() ? -1 : (" " + text + " ").indexOf(" " + name + " ");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
