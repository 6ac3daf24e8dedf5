package io.switchboard.gateway.budget;

import io.switchboard.contracts.gateway.Lane;

/** Calls by lane: wished for, or granted. */
record Demand(int interactive, int live, int background) {

    int of(Lane lane) {
        return switch (lane) {
            case INTERACTIVE -> interactive;
            case LIVE -> live;
            case BACKGROUND -> background;
        };
    }

    int total() {
        return interactive + live + background;
    }
}
