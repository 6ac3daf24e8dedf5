package io.switchboard.gateway.ovh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Things that OVH lists by their ids and tells one by one.
 *
 * @param <I> their ids, {@link Long} or {@link String}
 */
public final class Series<I, T> {

    private final OvhCall listing;
    private final Operation reading;
    private final List<String> place;
    private final Function<T, I> id;

    private Series(OvhCall listing, Operation reading, List<String> place, Function<T, I> id) {
        this.listing = listing;
        this.reading = reading;
        this.place = place;
        this.id = id;
    }

    /** @param place the parameters of the path that all of them share */
    static <I, T> Series<I, T> of(
            Operation listing, Operation reading, List<String> place, Function<T, I> id) {
        return new Series<>(OvhCall.of(listing, place), reading, place, id);
    }

    /** Those of them for which this holds. */
    Series<I, T> where(String name, String value) {
        return new Series<>(listing.where(name, value), reading, place, id);
    }

    /** Equal for the same series. */
    public Object key() {
        return listing.path();
    }

    /** Equal for the same one of them, whichever selection it was found in. */
    public Object key(I one) {
        return reading(one).path();
    }

    public I id(T one) {
        return id.apply(one);
    }

    Class<?> type() {
        return reading.answer();
    }

    OvhCall listing() {
        return listing;
    }

    OvhCall reading(I one) {
        var parameters = new ArrayList<>(place);
        parameters.add(one.toString());
        return OvhCall.of(reading, parameters);
    }

    OvhCall reading(List<I> several) {
        return OvhCall.ofAll(reading, place, several.stream().map(Object::toString).toList());
    }
}
