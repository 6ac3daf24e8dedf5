package io.switchboard.contracts.hotline.link;

import java.util.UUID;

/**
 * A link that was made just now.
 *
 * @param secret told this once: we keep its hash
 */
public record MadeLink(UUID id, String secret) {

    @Override
    public String toString() {
        return "MadeLink[" + id + "]";
    }
}
