package io.switchboard.gateway.ovh;

/**
 * A secret of the environment, which shows itself to nobody by accident. (SmallRye's own {@code Secret}, where it is optional, is present
 * with nothing in it when it was not set.)
 */
public record Hidden(String text) {

    @Override
    public String toString() {
        return "hidden";
    }
}
