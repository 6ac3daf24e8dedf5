package io.switchboard.gateway.ovh;

import java.net.URI;

/**
 * A consumer key that OVH has made, for a person to validate.
 *
 * @param validationUrl where they do; whoever opens it first answers
 */
public record RequestedKey(Hidden consumerKey, URI validationUrl) {

    @Override
    public String toString() {
        return "RequestedKey";
    }
}
