package io.switchboard.simulator.line;

/**
 * Where a line sends a call instead of ringing.
 *
 * @param nature {@code number}, {@code voicemail} or {@code fax}
 * @param number empty when none was set
 */
public record Forward(String nature, String number) {
    public boolean isToNumber() {
        return nature.equals("number");
    }
}
