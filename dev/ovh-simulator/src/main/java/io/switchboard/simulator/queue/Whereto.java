package io.switchboard.simulator.queue;

/**
 * What becomes of a call that reaches a service.
 *
 * @param outcome {@code queue}; {@code number} or {@code voicemail} when it is sent on; {@code playback} of an
 *     announcement; {@code closed} when nothing was set for that case
 * @param number where it is sent on; null where there is none
 */
public record Whereto(String outcome, String number) {
    static final Whereto QUEUE = new Whereto("queue", null);

    /** @param type null when nothing is set */
    static Whereto of(String type, String number) {
        return new Whereto(type == null ? "closed" : type, number);
    }

    public boolean letsIn() {
        return outcome.equals("queue");
    }
}
