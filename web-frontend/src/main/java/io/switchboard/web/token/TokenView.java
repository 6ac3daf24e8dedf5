package io.switchboard.web.token;

import java.util.Arrays;
import java.util.List;

/**
 * The form for a token.
 *
 * @param wrongName what is wrong with it; null when nothing is, likewise the others
 */
record TokenView(
        TokenForm form,
        List<Choice> scopes,
        String domains,
        List<Spell> spells,
        String wrongName,
        String wrongScopes,
        String wrongDomains) {

    record Choice(String id, String value, String what, boolean chosen) {}

    record Spell(int days, String words, boolean chosen) {}

    static TokenView blank(TokenMessages words) {
        return of(TokenForm.blank(), words, false);
    }

    static TokenView corrected(TokenForm form, TokenMessages words) {
        return of(form, words, true);
    }

    private static TokenView of(TokenForm form, TokenMessages words, boolean sent) {
        return new TokenView(
                form,
                Arrays.stream(Scope.values()).map(it -> choice(it, form, words)).toList(),
                String.join("\n", form.domains().patterns()),
                TokenForm.DAYS.stream()
                        .map(it -> new Spell(it, words.days(it), it == form.days()))
                        .toList(),
                sent && !form.hasName() ? words.wrongName() : null,
                sent && form.scopes().isEmpty() ? words.wrongScopes() : null,
                sent && !form.domains().areWellFormed() ? words.wrongDomains() : null);
    }

    private static Choice choice(Scope scope, TokenForm form, TokenMessages words) {
        return new Choice(
                "scope-" + scope.ordinal(),
                scope.text(),
                TokenFace.what(scope, words),
                form.scopes().contains(scope));
    }

    /** Whether something must be corrected. */
    public boolean isWrong() {
        return wrongName != null || wrongScopes != null || wrongDomains != null;
    }
}
