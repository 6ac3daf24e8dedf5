package io.switchboard.gateway.ovh;

/** What OVH sells numbers for, each with a list of its own in a billing account. */
public enum Product {
    CONFERENCE(Operation.CONFERENCES),
    LINE(Operation.LINES),
    REDIRECT(Operation.REDIRECTS),
    QUEUE(Operation.QUEUE_NUMBERS);

    private final Operation listing;

    Product(Operation listing) {
        this.listing = listing;
    }

    Operation listing() {
        return listing;
    }
}
