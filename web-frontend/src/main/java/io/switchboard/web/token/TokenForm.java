package io.switchboard.web.token;

import io.switchboard.web.protection.FormName;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A token as an administrator wishes for it.
 *
 * @param days for how long; 0 when nothing on offer was chosen
 * @param request name of the form
 */
record TokenForm(String name, Set<Scope> scopes, Domains domains, int days, FormName request) {

    static final List<Integer> DAYS = List.of(1, 7, 30, 90, 180, 365);
    private static final int USUAL_DAYS = 90;
    private static final int LONGEST_NAME = 60;

    static TokenForm blank() {
        return new TokenForm("", Set.of(), new Domains(List.of()), USUAL_DAYS, FormName.fresh());
    }

    /** What was typed. A scope or a spell that we do not offer was no choice of the form. */
    static TokenForm of(
            String name, List<String> scopes, String domains, String days, String request) {
        var chosen = Objects.requireNonNullElse(scopes, List.<String>of());
        return new TokenForm(
                Objects.requireNonNullElse(name, "").strip(),
                chosen.stream()
                        .flatMap(text -> Scope.of(text).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class))),
                Domains.typed(Objects.requireNonNullElse(domains, "")),
                DAYS.stream().filter(it -> it.toString().equals(days)).findFirst().orElse(0),
                new FormName(request));
    }

    /** It stands in audits, so it is no address of anybody. */
    boolean hasName() {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.indexOf('@') < 0
                && name.chars().noneMatch(Character::isISOControl);
    }

    boolean isWhole() {
        return hasName() && !scopes.isEmpty() && domains.areWellFormed() && days > 0;
    }

    Duration lasting() {
        return Duration.ofDays(days);
    }
}
