package io.switchboard.web.deliveries;

import io.switchboard.contracts.Page;
import io.switchboard.contracts.letter.DeliveryCounts;
import io.switchboard.contracts.letter.DeliveryCounts.Waiting;
import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.contracts.letter.DeliveryState;
import io.switchboard.contracts.letter.DeliverySummary;
import io.switchboard.web.deliveries.DeliveryFace.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How letters stand, the search and what it found.
 *
 * @param notice what was done just before; null for nothing
 * @param alert what is wrong with the address; null for nothing
 * @param older the search for what came before; null when nothing did
 */
record DeliveryView(
        DeliveryForm form,
        Counts counts,
        List<Choice> states,
        List<Choice> media,
        List<DeliveryFace> letters,
        String notice,
        String alert,
        DeliveryForm older) {

    record Choice(String value, String name, boolean chosen) {}

    /** @param waiting a sentence for each way by which letters wait */
    record Counts(List<String> waiting, String sent, long dead, long unread) {}

    static DeliveryView of(
            DeliveryForm form,
            DeliveryCounts counts,
            Page<DeliverySummary> found,
            Reader reader,
            String notice) {
        return new DeliveryView(
                form,
                counts(counts, reader),
                states(form, reader.words()),
                media(form, reader.words()),
                found.items().stream().map(it -> DeliveryFace.of(it, reader)).toList(),
                notice,
                null,
                found.next() == null ? null : form.after(found.next()));
    }

    /** One whose address is none; nothing was looked for. */
    static DeliveryView mistaken(DeliveryForm form, DeliveryCounts counts, Reader reader) {
        return new DeliveryView(
                form,
                counts(counts, reader),
                states(form, reader.words()),
                media(form, reader.words()),
                List.of(),
                null,
                reader.words().wrongAddress(),
                null);
    }

    private static Counts counts(DeliveryCounts counts, Reader reader) {
        return new Counts(
                counts.waiting().stream().map(it -> waiting(it, reader)).toList(),
                reader.words().sentSince(counts.sent() + "", reader.moment(counts.since())),
                counts.dead(),
                counts.unreadEvents());
    }

    private static String waiting(Waiting it, Reader reader) {
        var words = reader.words();
        return words.waiting(it.letters() + "", DeliveryFace.medium(it.medium(), words))
                + ", "
                + words.oldest(reader.moment(it.oldest()), it.tried());
    }

    private static List<Choice> states(DeliveryForm form, DeliveryMessages words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.anyState(), form.state() == null)),
                        Arrays.stream(DeliveryState.values())
                                .map(
                                        it ->
                                                new Choice(
                                                        it.text(),
                                                        DeliveryFace.state(it, words),
                                                        it == form.state())))
                .toList();
    }

    private static List<Choice> media(DeliveryForm form, DeliveryMessages words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.anyMedium(), form.medium() == null)),
                        Arrays.stream(DeliveryMedium.values())
                                .map(
                                        it ->
                                                new Choice(
                                                        it.text(),
                                                        DeliveryFace.medium(it, words),
                                                        it == form.medium())))
                .toList();
    }

    /** Whether the form is worth showing at once. */
    public boolean isSearched() {
        return alert != null || form.asksForSomething();
    }
}
