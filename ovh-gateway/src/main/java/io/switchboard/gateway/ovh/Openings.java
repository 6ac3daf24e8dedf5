package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When queues are open, and what callers get when they are not: OVH's time conditions. */
@ApplicationScoped
public class Openings {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final TypedCalls calls;

    Openings(TypedCalls calls) {
        this.calls = calls;
    }

    /** Those of policy {@code available}; the others send callers elsewhere. */
    public Series<Long, OvhOpening> of(HostedNumber number) {
        return Series.of(
                        Operation.OPENINGS,
                        Operation.OPENING,
                        number.path(),
                        OvhOpening::conditionId)
                .where("policy", "available");
    }

    public Uni<OvhOpening> create(
            HostedNumber number, DayOfWeek day, LocalTime from, LocalTime to, Allowance allowance) {
        var opening =
                new NewOpening(
                        OvhPolicy.AVAILABLE,
                        OvhWeekDay.values()[day.ordinal()],
                        TIME.format(from),
                        TIME.format(to));
        return calls.change(
                OvhCall.of(Operation.CREATE_OPENING, number.path()), opening, allowance);
    }

    public Uni<Void> remove(HostedNumber number, long opening, Allowance allowance) {
        var path = number.path(Long.toString(opening));
        return calls.order(OvhCall.of(Operation.REMOVE_OPENING, path), allowance);
    }

    public Uni<OvhClosing> closing(HostedNumber number, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.CLOSING, number.path()), allowance);
    }

    /** @param type where callers are sent; nowhere when empty */
    public Uni<Void> setClosing(
            HostedNumber number,
            boolean timed,
            Optional<OvhClosingType> type,
            Optional<PhoneNumber> to,
            Allowance allowance) {
        var closing = new Closing(timed, type.orElse(null), to.map(PhoneNumber::ovh).orElse(null));
        var call = OvhCall.of(Operation.CHANGE_CLOSING, number.path());
        return calls.order(call, () -> closing, allowance);
    }

    record NewOpening(OvhPolicy policy, OvhWeekDay weekDay, String timeFrom, String timeTo) {}

    /** Absent means nowhere here, so all are always sent. */
    record Closing(boolean enable, OvhClosingType unavailableType, String unavailableNumber) {}
}
