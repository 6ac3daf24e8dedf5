package io.switchboard.simulator.signature;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.credential.Application;
import io.switchboard.simulator.credential.Credential;
import io.switchboard.simulator.credential.Credentials;
import io.switchboard.simulator.oauth.ServiceAccounts;
import io.switchboard.simulator.schema.OperationSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/** Lets a call in that is signed or carries an access token, or refuses it as OVH does. The order of the questions is assumed. */
public final class Doorkeeper {
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,15}");

    private final Credentials credentials;
    private final ServiceAccounts serviceAccounts;
    private final Clock clock;
    private final Duration tolerance;

    /** @param tolerance how far a timestamp may lie from OVH's clock, either way; OVH does not publish its own */
    public Doorkeeper(
            Credentials credentials,
            ServiceAccounts serviceAccounts,
            Clock clock,
            Duration tolerance) {
        this.credentials = credentials;
        this.serviceAccounts = serviceAccounts;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    /** Checks who calls, by access token or signature, and whether they may. */
    public void admit(ApiRequest request, OperationSpec operation) {
        request.bearer()
                .ifPresentOrElse(
                        token -> serviceAccounts.admit(token, request, operation),
                        () -> admitSigned(request));
    }

    /** The call is noted as the key's last use. */
    private void admitSigned(ApiRequest request) {
        var application = application(request);
        var credential =
                credentials
                        .withConsumerKey(request.consumer())
                        .filter(known -> known.application().equals(application))
                        .orElseThrow(Doorkeeper::unknownCredential);
        if (!credential.validAt(clock.instant())) {
            throw refusal("INVALID_CREDENTIAL", "This credential is not valid");
        }
        checkTime(request);
        checkSignature(request, application, credential);
        if (!credential.grants(request.method(), request.path())) {
            throw refusal("NOT_GRANTED_CALL", "This call has not been granted");
        }
        if (!credential.admits(request.client())) {
            throw refusal("NOT_GRANTED_CALL", "This call has not been granted from this address");
        }
        credential.used(clock.instant());
    }

    /** The application that calls: all there is to check of a call that needs no consumer key. */
    public Application application(ApiRequest request) {
        if (request.application() == null) {
            throw OvhProblem.authentication(
                    401, "Unauthorized", "NOT_CREDENTIAL", "You must login first");
        }
        return credentials
                .application(request.application())
                .orElseThrow(() -> refusal("INVALID_KEY", "This application key is invalid"));
    }

    private void checkTime(ApiRequest request) {
        var timestamp = request.timestamp();
        if (timestamp == null || !SECONDS.matcher(timestamp).matches()) {
            throw outOfTime();
        }
        var now = clock.instant().plus(request.clockError()).getEpochSecond();
        if (Math.abs(now - Long.parseLong(timestamp)) > tolerance.toSeconds()) {
            throw outOfTime();
        }
    }

    private static void checkSignature(
            ApiRequest request, Application application, Credential credential) {
        var host = request.host();
        // OVH's Node client leaves the port out of what it signs, though it sends it in Host.
        var sound =
                isSigned(request, host, application, credential)
                        || isSigned(
                                request,
                                PORT.matcher(host).replaceAll(""),
                                application,
                                credential);
        if (!sound) {
            throw OvhProblem.authentication(
                    400, "Bad Request", "INVALID_SIGNATURE", "Invalid signature");
        }
    }

    private static boolean isSigned(
            ApiRequest request, String host, Application application, Credential credential) {
        var expected =
                Signature.of(
                        application.secret(),
                        credential.consumerKey(),
                        request.method(),
                        request.scheme() + "://" + host + request.uri(),
                        request.body(),
                        request.timestamp());
        return expected.text().equals(request.signature());
    }

    private static OvhProblem unknownCredential() {
        return refusal("NOT_CREDENTIAL", "This credential does not exist");
    }

    private static OvhProblem outOfTime() {
        return OvhProblem.authentication(400, "Bad Request", "QUERY_TIME_OUT", "Query out of time");
    }

    private static OvhProblem refusal(String errorCode, String message) {
        return OvhProblem.authentication(403, "Forbidden", errorCode, message);
    }
}
