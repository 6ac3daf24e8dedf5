package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.ovh.OvhClock.Measure;
import io.vertx.core.http.HttpClientRequest;

/** A consumer key of our application: each call is signed, by OVH's time. */
record SignedKeys(Application application, Hidden consumerKey, Wire wire, OvhClock clock)
        implements Authenticator {

    @Override
    public Uni<Proof> proof() {
        return clock.measured().map(measure -> new SignedNow(this, measure));
    }

    @Override
    public boolean outlived(Proof proof, Throwable failure) {
        return failure instanceof OvhFailure.WrongTime;
    }

    @Override
    public Uni<Proof> proofAfter(Proof failed) {
        return failed instanceof SignedNow(_, Measure wrong)
                ? clock.measuredAfter(wrong).map(measure -> new SignedNow(this, measure))
                : proof();
    }

    @Override
    public String means() {
        return "consumer-key";
    }

    @Override
    public String toString() {
        return "SignedKeys";
    }

    private HttpClientRequest sign(HttpClientRequest request, OvhCall call) {
        var timestamp = clock.now().getEpochSecond();
        var signature =
                Signature.of(
                        application.secret().text(),
                        consumerKey.text(),
                        call.operation().method().name(),
                        wire.url(call.path()),
                        call.body(),
                        timestamp);
        return application
                .named(request)
                .putHeader("X-Ovh-Consumer", consumerKey.text())
                .putHeader("X-Ovh-Timestamp", Long.toString(timestamp))
                .putHeader("X-Ovh-Signature", signature);
    }

    /** @param measure of OVH's clock, which the time of the signature goes by */
    private record SignedNow(SignedKeys keys, Measure measure) implements Proof {

        @Override
        public HttpClientRequest on(HttpClientRequest request, OvhCall call) {
            return keys.sign(request, call);
        }
    }
}
