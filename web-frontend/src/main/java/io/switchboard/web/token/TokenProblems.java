package io.switchboard.web.token;

import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;
import static jakarta.ws.rs.core.Response.Status.UNAUTHORIZED;

import io.switchboard.platform.problem.Problem;
import io.switchboard.web.token.TokenRefused.Missing;
import io.switchboard.web.token.TokenRefused.NotFor;
import io.switchboard.web.token.TokenRefused.Revoked;
import io.switchboard.web.token.TokenRefused.TooOften;
import io.switchboard.web.token.TokenRefused.TooOld;
import io.switchboard.web.token.TokenRefused.Unknown;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What a program is told that is not let in. */
final class TokenProblems {

    private static final String INVALID = "Bearer error=\"invalid_token\"";

    private TokenProblems() {}

    static Response answer(TokenRefused refused) {
        return switch (refused) {
            case Missing _ -> unauthorized("token-missing", refused, "Bearer");
            case Unknown _ -> unauthorized("token-unknown", refused, INVALID);
            case TooOld _ -> unauthorized("token-expired", refused, INVALID);
            case Revoked _ -> unauthorized("token-revoked", refused, INVALID);
            case NotFor _ -> Problem.answer(FORBIDDEN, "scope-missing", refused).toResponse();
            case TooOften often ->
                    Problem.answerLater(
                                    TOO_MANY_REQUESTS,
                                    "too-many-requests",
                                    often.getMessage(),
                                    often.pause())
                            .toResponse();
        };
    }

    private static Response unauthorized(String slug, TokenRefused refused, String challenge) {
        return Response.fromResponse(Problem.answer(UNAUTHORIZED, slug, refused).toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
