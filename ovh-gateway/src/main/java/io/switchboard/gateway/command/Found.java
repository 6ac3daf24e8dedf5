package io.switchboard.gateway.command;

/** What reading back says of a change whose outcome was not known. */
public sealed interface Found<R> {

    /** It was done, and this is what its caller would have been answered. */
    static <R> Found<R> done(R answer) {
        return new Done<>(answer);
    }

    /** It is as if it had never been asked for. */
    static <R> Found<R> undone() {
        return new Undone<>();
    }

    /** OVH does not show it, now or ever: it stays visibly unresolved. */
    static <R> Found<R> unknown() {
        return new Unknown<>();
    }

    /** @param answer null when there is nothing to answer */
    record Done<R>(R answer) implements Found<R> {}

    record Undone<R>() implements Found<R> {}

    record Unknown<R>() implements Found<R> {}
}
