package io.switchboard.contracts.moderation;

import java.net.URI;

/** @param address secret: who has it moderates */
public record OvhPage(URI address) {

    @Override
    public String toString() {
        return "OvhPage";
    }
}
