package io.switchboard.contracts.gateway.credential;

/** A consumer key, told once: it belongs into the environment's secret {@code OVH_CONSUMER_KEY}. */
public record ConsumerKey(String consumerKey) {

    @Override
    public String toString() {
        return "consumer key";
    }
}
