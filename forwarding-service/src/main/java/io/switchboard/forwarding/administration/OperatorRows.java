package io.switchboard.forwarding.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Operators;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who may operate hotlines, in Postgres. To be used inside a session. */
@Singleton
class OperatorRows {

    private static final String PERSONS =
            "select address from hotline_operator where hotline_id = ?1 order by person";
    private static final String DOMAINS =
            "select domain from hotline_operator_domain where hotline_id = ?1 order by domain";
    private static final String NO_PERSONS = "delete from hotline_operator where hotline_id = ?1";
    private static final String NO_DOMAINS =
            "delete from hotline_operator_domain where hotline_id = ?1";

    /** Variants of an address are one person. */
    private static final String PERSON =
            "insert into hotline_operator (hotline_id, person, address) values (?1, ?2, ?3) on"
                    + " conflict do nothing";

    private static final String DOMAIN =
            "insert into hotline_operator_domain (hotline_id, domain) values (?1, ?2) on conflict"
                    + " do nothing";

    private final Operators operators;
    private final SettingsSeal seal;

    OperatorRows(Operators operators, SettingsSeal seal) {
        this.operators = operators;
        this.seal = seal;
    }

    Uni<Operating> of(UUID hotline) {
        return Sql.values(String.class, PERSONS, hotline)
                .chain(
                        persons ->
                                Sql.values(String.class, DOMAINS, hotline)
                                        .map(
                                                domains ->
                                                        new Operating(
                                                                persons.stream()
                                                                        .map(Sealed::new)
                                                                        .toList(),
                                                                domains)));
    }

    /** These and no others, from now on. */
    Uni<Void> set(UUID hotline, HotlineSettings settings) {
        return Sql.change(NO_PERSONS, hotline)
                .chain(() -> Sql.change(NO_DOMAINS, hotline))
                .chain(() -> InTurn.each(settings.operators(), it -> add(hotline, it)))
                .chain(
                        () ->
                                InTurn.each(
                                        settings.operatorDomains(),
                                        it -> Sql.change(DOMAIN, hotline, it).replaceWithVoid()));
    }

    private Uni<Void> add(UUID hotline, EmailAddress address) {
        return Sql.change(PERSON, hotline, operators.person(address), seal.seal(address).text())
                .replaceWithVoid();
    }
}
