package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;

/** A service account: calls carry a token that is kept until shortly before its end. No signature, so OVH's clock does not matter. */
final class ServiceAccount implements Authenticator {

    private final TokenOffice office;
    private final Doubts doubts;
    private final Flights<String, Token> flights = new Flights<>();
    private volatile Token token;

    ServiceAccount(TokenOffice office, Doubts doubts) {
        this.office = office;
        this.doubts = doubts;
    }

    @Override
    public Uni<Proof> proof() {
        var known = token;
        return known != null && known.good() ? Uni.createFrom().item(known) : fetch();
    }

    /** OVH may end a token earlier than it said. */
    @Override
    public boolean outlived(Proof proof, Throwable failure) {
        return failure instanceof OvhFailure.RefusesUs refused && refused.status() == 401;
    }

    /** Fetches a token, unless somebody has since the one that failed. */
    @Override
    public Uni<Proof> proofAfter(Proof failed) {
        return token == failed ? fetch() : proof();
    }

    @Override
    public String means() {
        return "service-account";
    }

    /** Whether OVH gives us a token now, whatever we hold. */
    Uni<Proof> renewed() {
        return fetch();
    }

    private Uni<Proof> fetch() {
        return flights.share("token", this::fetchNow).map(fresh -> fresh);
    }

    private Uni<Token> fetchNow() {
        return office.fetch()
                .invoke(fresh -> token = fresh)
                .onFailure(OvhFailure.class)
                .invoke(failure -> doubts.note(Operation.TOKEN, failure));
    }

    /**
     * @param until on the monotonic clock
     */
    record Token(String text, long until) implements Proof {

        private boolean good() {
            return System.nanoTime() - until < 0;
        }

        @Override
        public HttpClientRequest on(HttpClientRequest request, OvhCall call) {
            return request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + text);
        }

        @Override
        public String toString() {
            return "token";
        }
    }
}
