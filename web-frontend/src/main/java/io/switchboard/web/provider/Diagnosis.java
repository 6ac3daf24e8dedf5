package io.switchboard.web.provider;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** What became of a way to the provider, read from the failure. Messages of tokens quote them, so none is passed on. */
final class Diagnosis {

    private static final Map<Integer, String> REASONS =
            Map.of(
                    ErrorCodes.EXPIRED, "expired",
                    ErrorCodes.ISSUER_INVALID, "issuer",
                    ErrorCodes.ISSUER_MISSING, "issuer",
                    ErrorCodes.AUDIENCE_INVALID, "audience",
                    ErrorCodes.AUDIENCE_MISSING, "audience",
                    ErrorCodes.SUBJECT_MISSING, "subject",
                    ErrorCodes.SIGNATURE_INVALID, "signature",
                    ErrorCodes.MISCELLANEOUS, "nonce-or-form");

    private Diagnosis() {}

    /** Empty for what is a bug of ours. */
    static Optional<ProviderRefused> of(Throwable failure) {
        return find(failure, ProviderRefused.class)
                .or(() -> find(failure, InvalidJwtException.class).map(Diagnosis::untrusted))
                .or(() -> away(failure))
                .or(
                        () ->
                                find(failure, AuthenticationCompletionException.class)
                                        .map(it -> untrusted("not-proved")))
                .or(
                        () ->
                                find(failure, AuthenticationFailedException.class)
                                        .map(it -> untrusted("not-proved")));
    }

    private static Optional<ProviderRefused> away(Throwable failure) {
        return Stream.of(
                        IOException.class,
                        TimeoutException.class,
                        io.smallrye.mutiny.TimeoutException.class,
                        VertxException.class,
                        OIDCException.class)
                .flatMap(type -> find(failure, type).stream())
                .findFirst()
                .map(
                        cause ->
                                new ProviderRefused(
                                        ProviderTrouble.AWAY, cause.getClass().getSimpleName()));
    }

    private static ProviderRefused untrusted(InvalidJwtException invalid) {
        return untrusted(
                "token-"
                        + invalid.getErrorDetails().stream()
                                .map(ErrorCodeValidator.Error::getErrorCode)
                                .map(code -> REASONS.getOrDefault(code, "error-" + code))
                                .distinct()
                                .collect(Collectors.joining("-")));
    }

    private static ProviderRefused untrusted(String reason) {
        return new ProviderRefused(ProviderTrouble.UNTRUSTED, reason);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
