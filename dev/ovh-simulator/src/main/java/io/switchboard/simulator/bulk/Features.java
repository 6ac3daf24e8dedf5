package io.switchboard.simulator.bulk;

/** What OVH does beyond its schema, for callers who ask by a header; all off at first. */
public final class Features {
    private Switches switches = Switches.OFF;

    public void reset() {
        switches = Switches.OFF;
    }

    Switches current() {
        return switches;
    }

    void set(Switches switches) {
        this.switches = switches;
    }

    /**
     * @param batch several objects by one GET, their ids joined
     * @param pages whole objects in the place of a list of ids
     */
    record Switches(Mode batch, Mode pages) {
        static final Switches OFF = new Switches(Mode.OFF, Mode.OFF);
    }
}
