package io.switchboard.gateway.credential;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about keys, as answers. */
@ApplicationScoped
public class CredentialProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(CredentialRefusal refusal) {
        return switch (refusal) {
            case CredentialRefusal.NoApplication none ->
                    Problem.answer(CONFLICT, "no-application", none);
            case CredentialRefusal.UnknownRequest unknown ->
                    Problem.answer(NOT_FOUND, "unknown-request", unknown);
            case CredentialRefusal.NotValidated pending ->
                    Problem.answer(CONFLICT, "not-validated", pending);
            case CredentialRefusal.AlreadyShown shown ->
                    Problem.answer(GONE, "already-shown", shown);
            case CredentialRefusal.OwnCredential own ->
                    Problem.answer(CONFLICT, "own-credential", own);
            case CredentialRefusal.UnknownCredential unknown ->
                    Problem.answer(NOT_FOUND, "unknown-credential", unknown);
        };
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof CredentialRefusal refusal
                ? Optional.of(refused(refusal).getEntity())
                : Optional.empty();
    }
}
