package io.switchboard.forwarding.answering;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.CheckPhone;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.phone.Phones;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may ask at all, where nothing is changed. Writes when a link was used last, so each is a transaction. */
@ApplicationScoped
class Admission {

    private final Operators operators;
    private final Phones phones;

    Admission(Operators operators, Phones phones) {
        this.operators = operators;
        this.phones = phones;
    }

    @WithTransaction
    Uni<Hotline> check(Operator operator, String slug) {
        return operators.admit(operator, slug).map(Admitted::hotline);
    }

    @WithTransaction
    Uni<Hotline> check(HotlineKey key) {
        return operators.admit(key.operator(), key.hotline()).map(Admitted::hotline);
    }

    @WithTransaction
    Uni<PhoneCheck> check(CheckPhone wish) {
        return operators
                .admit(wish.operator(), wish.hotline())
                .map(it -> phones.check(wish.phone(), it.hotline()));
    }
}
