package io.switchboard.stats.history;

import java.util.List;

/** What a fetching asked of OVH: so many lists, and so many conferences one by one. */
record Cost(int lists, int reads) {

    static Cost of(List<Cost> all) {
        return new Cost(
                all.stream().mapToInt(Cost::lists).sum(), all.stream().mapToInt(Cost::reads).sum());
    }
}
