package io.switchboard.web.token;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.token.TokenLedger.Kept;
import io.switchboard.web.token.TokenRefused.Revoked;
import io.switchboard.web.token.TokenRefused.TooOld;
import io.switchboard.web.token.TokenRefused.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Making tokens, knowing them again, and taking them back. */
@ApplicationScoped
class Tokens {

    private final TokenLedger ledger;
    private final Clock clock;

    Tokens(TokenLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A new token, whose text is told this once; empty when the same form has made it before. */
    Uni<Optional<TokenText>> make(TokenForm form, String maker) {
        var text = TokenText.of(form.request());
        var now = clock.instant();
        var token =
                new ApiToken(
                        text.id(),
                        form.name(),
                        form.scopes(),
                        form.domains(),
                        maker,
                        now,
                        now.plus(form.lasting()),
                        null,
                        null);
        return ledger.keep(token, text.secret().hash())
                .map(made -> Optional.of(text).filter(_ -> made));
    }

    /**
     * The token of this text.
     *
     * @throws TokenRefused as the failure of the Uni; only who knows its secret is told that one is over or revoked
     */
    Uni<ApiToken> recognise(String text) {
        return TokenText.parse(text)
                .map(parsed -> ledger.find(parsed.id()).map(kept -> check(parsed, kept)))
                .orElseGet(() -> Uni.createFrom().failure(new Unknown()))
                .call(token -> ledger.used(token, clock.instant()));
    }

    Uni<List<ApiToken>> list() {
        return ledger.list();
    }

    Uni<Optional<ApiToken>> find(String id) {
        return ledger.find(id).map(kept -> kept.map(Kept::token));
    }

    Uni<Void> revoke(String id, String by) {
        return ledger.revoke(id, by, clock.instant());
    }

    private ApiToken check(TokenText text, Optional<Kept> found) {
        var kept =
                found.filter(it -> MessageDigest.isEqual(it.hash(), text.secret().hash()))
                        .orElseThrow(Unknown::new);
        if (kept.token().isRevoked()) {
            throw new Revoked();
        }
        if (kept.token().isOver(clock.instant())) {
            throw new TooOld();
        }
        return kept.token();
    }
}
