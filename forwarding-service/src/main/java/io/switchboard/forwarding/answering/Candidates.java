package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.AnswerHotline;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.answering.ShiftRefused.KnownVolunteersOnly;
import io.switchboard.forwarding.answering.ShiftRefused.Unclear;
import io.switchboard.forwarding.answering.ShiftRefused.UnusableConference;
import io.switchboard.forwarding.answering.ShiftRefused.UnusableEnd;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.phone.PhoneRefused;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.shift.NewShift;
import io.switchboard.forwarding.volunteer.Volunteer;
import io.switchboard.forwarding.volunteer.VolunteerRefused;
import io.switchboard.forwarding.volunteer.VolunteerRepository;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Who shall answer, by what somebody wishes. To be used inside a session. */
@Singleton
class Candidates {

    private final VolunteerRepository volunteers;
    private final Phones phones;
    private final Sealer sealer;
    private final AnsweringConfig config;
    private final Clock clock;

    Candidates(
            VolunteerRepository volunteers,
            Phones phones,
            Sealer sealer,
            AnsweringConfig config,
            Clock clock) {
        this.volunteers = volunteers;
        this.phones = phones;
        this.sealer = sealer;
        this.config = config;
        this.clock = clock;
    }

    /** Fails with {@link ShiftRefused}, {@link PhoneRefused} or {@link VolunteerRefused}. */
    Uni<NewShift> of(AnswerHotline wish, Admitted admitted) {
        var named = Stream.of(wish.phone(), wish.volunteer(), wish.conference());
        if (named.filter(it -> it != null).count() != 1) {
            throw new Unclear();
        }
        checkEnd(wish.until());
        if (wish.phone() != null) {
            return typed(wish, admitted);
        }
        return wish.volunteer() != null
                ? volunteers.of(admitted.hotline(), wish.volunteer()).map(it -> known(it, wish))
                : Uni.createFrom().item(() -> conference(wish, admitted));
    }

    private void checkEnd(Instant until) {
        var now = clock.instant();
        if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(config.longest())))) {
            throw new UnusableEnd(config.longest());
        }
    }

    /** A typed phone of somebody whom the hotline knows is theirs. */
    private Uni<NewShift> typed(AnswerHotline wish, Admitted admitted) {
        var phone = phones.parse(wish.phone(), admitted.hotline());
        return volunteers
                .withPhone(admitted.hotline(), phones.hash(phone))
                .map(
                        known -> {
                            if (known != null) {
                                return known(known, wish);
                            }
                            if (admitted.knownOnly()) {
                                throw new KnownVolunteersOnly();
                            }
                            return stranger(phone, wish);
                        });
    }

    private static NewShift known(Volunteer volunteer, AnswerHotline wish) {
        return new NewShift(
                volunteer.id(),
                volunteer.name(),
                volunteer.phone(),
                volunteer.phoneHash(),
                null,
                onTheSecond(wish.until()),
                null,
                null,
                wish.instead());
    }

    private NewShift stranger(PhoneNumber phone, AnswerHotline wish) {
        var name = wish.name() == null ? "" : wish.name().strip();
        return new NewShift(
                null,
                name.isEmpty() ? null : sealer.seal(Ring.ADDRESS, SealedField.NAME, name),
                phones.seal(phone),
                phones.hash(phone),
                null,
                onTheSecond(wish.until()),
                null,
                null,
                wish.instead());
    }

    private NewShift conference(AnswerHotline wish, Admitted admitted) {
        if (admitted.knownOnly()) {
            throw new KnownVolunteersOnly();
        }
        var conference = wish.conference();
        if (!conference.endsAt().isAfter(clock.instant())) {
            throw new UnusableConference();
        }
        var phone = new PhoneNumber(conference.number().ovh());
        var until = wish.until();
        return new NewShift(
                null,
                null,
                phones.seal(phone),
                phones.hash(phone),
                conference.id(),
                onTheSecond(
                        until == null || until.isAfter(conference.endsAt())
                                ? conference.endsAt()
                                : until),
                null,
                null,
                wish.instead());
    }

    /** OVH knows no finer ones; null for no end. */
    private static Instant onTheSecond(Instant end) {
        return end == null ? null : end.truncatedTo(ChronoUnit.SECONDS);
    }
}
