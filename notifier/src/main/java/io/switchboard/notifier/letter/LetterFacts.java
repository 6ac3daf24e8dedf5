package io.switchboard.notifier.letter;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.HotlineLetter.AnswererChanged;
import io.switchboard.notifier.letter.HotlineLetter.ChangeDelayed;
import io.switchboard.notifier.letter.HotlineLetter.ShiftReminder;
import io.switchboard.notifier.letter.HotlineLetter.Unattended;
import io.switchboard.notifier.letter.HotlineLetter.VolunteerDeclined;
import io.switchboard.notifier.letter.Letter.ConferenceAgain;
import io.switchboard.notifier.letter.Letter.ConferenceExtended;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceLost;
import io.switchboard.notifier.letter.Letter.ConferenceNotOpened;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import io.switchboard.notifier.letter.Letter.ConfirmReservation;
import io.switchboard.notifier.letter.Letter.ModerateConference;
import io.switchboard.notifier.letter.Letter.SignIn;
import io.switchboard.notifier.letter.Letter.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What a letter holds, for the person it was written to. Secrets of links are not told: they open, they do not describe. */
@ApplicationScoped
public class LetterFacts {

    private final Seals seals;

    LetterFacts(Seals seals) {
        this.seals = seals;
    }

    /** Readable, by kebab-case name; moments in UTC. */
    public Map<String, String> of(Letter letter) {
        return switch (letter) {
            case ConfirmReservation it ->
                    told().with("length", it.length())
                            .with("last-day", it.lastDay())
                            .with("title", title(it.title()))
                            .with("link-expires-at", it.expiresAt())
                            .facts();
            case ConferenceOpen(var call) -> call(call).facts();
            case ConferenceExtended(var call, var before) ->
                    call(call).with("ended-before", before).facts();
            case ConferenceAgain(var call) -> call(call).facts();
            case ConferenceNotOpened(var confirmed) ->
                    told().with("confirmed-at", confirmed).facts();
            case ConferenceGivenBack(var over) -> withdrawn(over).with("at", over.at()).facts();
            case ConferenceLost(var over) -> withdrawn(over).with("at", over.at()).facts();
            case ModerateConference it ->
                    told().with("conference", it.conference())
                            .with("title", title(it.title()))
                            .with("ends-at", it.endsAt())
                            .facts();
            case Survey(var ended) -> told().with("conference-ended-at", ended).facts();
            case SignIn it -> told().with("link-expires-at", it.expiresAt()).facts();
            case HotlineLetter it -> hotline(it).facts();
            // Nothing in it is anybody's.
            case OperatorLetter _ -> Map.of();
        };
    }

    private Told hotline(HotlineLetter letter) {
        var hotline =
                told().with("hotline", letter.hotline().name())
                        .with("number", letter.hotline().number().ovh());
        return switch (letter) {
            case AnswererChanged it ->
                    hotline.with("change", kebab(it.kind()))
                            .with("answered-before", answerer(it.from()))
                            .with("answers", answerer(it.to()))
                            .with("by", it.actor() == null ? null : seals.actor(it.actor()))
                            .with("wanted-at", it.wantedAt())
                            .with("done-at", it.doneAt())
                            .with("until", it.until());
            case ChangeDelayed it ->
                    hotline.with("answers", answerer(it.to()))
                            .with("reason", it.reason())
                            .with("wanted-at", it.wantedAt());
            case Unattended it ->
                    hotline.with("reason", kebab(it.why()))
                            .with("since", it.since())
                            .with("until", it.until());
            case ShiftReminder it ->
                    hotline.with("name", seals.name(it.name()))
                            .with("start", it.start())
                            .with("end", it.end());
            case VolunteerDeclined it ->
                    hotline.with("name", seals.name(it.name()))
                            .with("replacement", name(it.replacement()))
                            .with("start", it.start())
                            .with("end", it.end());
        };
    }

    private String answerer(Sealed answerer) {
        return answerer == null ? null : seals.answerer(answerer);
    }

    private String name(Sealed name) {
        return name == null ? null : seals.name(name);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Told call(HowToCall call) {
        return conference(call.conference(), call.number(), call.title())
                .with("access-code", seals.code(call.accessCode()).digits())
                .with("starts-at", call.startsAt())
                .with("booked-at", call.bookedAt())
                .with("ends-at", call.endsAt());
    }

    private Told withdrawn(Withdrawn over) {
        return conference(over.conference(), over.number(), over.title())
                .with("starts-at", over.startsAt())
                .with("ends-at", over.endsAt());
    }

    private Told conference(UUID conference, DialNumber number, Sealed title) {
        return told().with("conference", conference)
                .with("title", title(title))
                .with("number", number.ovh());
    }

    private String title(Sealed title) {
        return seals.title(title).orElse(null);
    }

    private static Told told() {
        return new Told(new LinkedHashMap<>());
    }

    private record Told(Map<String, String> facts) {

        /** Leaves out what is null. */
        Told with(String name, Object fact) {
            if (fact != null) {
                facts.put(name, fact.toString());
            }
            return this;
        }
    }
}
