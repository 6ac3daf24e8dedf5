package io.switchboard.simulator.journal;

import com.fasterxml.jackson.databind.JsonNode;

/** State that outlives a restart. Whoever has it writes each change to the {@link Journal}, and takes it back from there. */
public interface Kept {
    /**
     * Takes back what was written under this kind; whatever came before it has been taken back already.
     *
     * @return false when this state writes nothing of the kind
     */
    boolean recall(String kind, JsonNode what);

    /** Writes all there is, so that nothing written before is needed any more. */
    void writeAll();
}
