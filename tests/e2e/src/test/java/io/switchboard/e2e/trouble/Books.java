package io.switchboard.e2e.trouble;

import static java.util.stream.Collectors.groupingBy;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Room;
import io.switchboard.testing.MailboxClient.Mail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What has to agree whatever went wrong: conferences asked for, rooms at OVH, conferences kept, mails that open one, and what was counted;
 * and nothing waits for ever.
 */
final class Books {
    private final House house;
    private final Pending pending;
    private final Set<String> roomsBefore;
    private final Set<String> conferencesBefore;
    private final Spool mailsBefore;
    private final Map<Persistent, String> roomOf = new HashMap<>();

    private Books(House house) {
        this.house = house;
        this.pending = new Pending(house.records());
        this.roomsBefore = Room.keys(house.simulator());
        this.conferencesBefore = conferences();
        this.mailsBefore = Spool.of(house);
    }

    /** What is there already is no concern of theirs. */
    static Books begin(House house) {
        return new Books(house);
    }

    /** Everything that does not agree, each as a sentence; empty when all is well. */
    List<String> faults(Crowd crowd) {
        var faults = new ArrayList<String>();
        var people = crowd.bookings().stream().map(Crowd.Booking::person).toList();
        people.forEach(it -> roomOf.computeIfAbsent(it, someone -> mailed(someone, faults)));
        var mailed = new TreeSet<>(roomOf.values());
        if (mailed.size() != people.size()) {
            faults.add("%d people were mailed %d rooms".formatted(people.size(), mailed.size()));
        }
        var rooms = Room.addedSince(roomsBefore, house.simulator());
        tell(faults, "rooms at OVH that nobody was mailed", less(rooms, mailed));
        tell(faults, "rooms that somebody was mailed and OVH has not", less(mailed, rooms));
        var conferences = less(conferences(), conferencesBefore);
        if (conferences.size() != people.size()) {
            faults.add(
                    "%d people have %d conferences".formatted(people.size(), conferences.size()));
        }
        tell(faults, "conferences that are not open", less(conferences, open()));
        tell(faults, "conferences that were not counted", less(conferences, counted()));
        faults.addAll(pending.sentences());
        faults.addAll(crowd.complaints());
        return faults;
    }

    /** The room of the one letter to somebody that opens it, however often that came; null while there is no such letter. */
    private String mailed(Persistent person, List<String> faults) {
        var letters = opening(house.mailbox().to(person.mailAddress()));
        if (letters.size() != 1) {
            faults.add(sentence(person, letters.size()));
            return null;
        }
        var letter = letters.values().iterator().next();
        return Room.calledBy(house.simulator(), letter).map(Room::key).orElse("none");
    }

    /** Whoever has not exactly one letter now, of all scenes: one that came later than the first is a fault too. */
    List<String> faultsOfLetters(Crowd crowd) {
        var byAddress =
                house.mailbox().all().stream().collect(groupingBy(it -> it.to().getFirst()));
        return crowd.bookings().stream()
                .map(Crowd.Booking::person)
                .flatMap(
                        it -> {
                            var mails = byAddress.getOrDefault(it.mailAddress(), List.of());
                            var letters = opening(mails).size();
                            return letters == 1 ? Stream.empty() : Stream.of(sentence(it, letters));
                        })
                .toList();
    }

    /** Those that open a conference, by their Message-ID. */
    private static Map<String, Letter> opening(List<Mail> mails) {
        var letters = new HashMap<String, Letter>();
        for (var mail : mails) {
            var letter = Letter.in(mail);
            if (letter.opens()) {
                letters.put(mail.messageId(), letter);
            }
        }
        return letters;
    }

    private static String sentence(Persistent person, int letters) {
        return "%s was mailed %d letters that open a conference"
                .formatted(person.mailAddress(), letters);
    }

    private Set<String> conferences() {
        return set("select id from booking.conference");
    }

    private Set<String> open() {
        return set("select id from booking.conference where state = 'OPEN'");
    }

    private Set<String> counted() {
        return set("select id from stats.conference where booked_at is not null");
    }

    private Set<String> set(String sql) {
        return new TreeSet<>(house.records().list(sql));
    }

    private static Set<String> less(Collection<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void tell(List<String> faults, String what, Set<String> which) {
        if (!which.isEmpty()) {
            faults.add("%d %s: %s".formatted(which.size(), what, which));
        }
    }

    /** How many mails came more than once. */
    int repeats() {
        return Spool.of(house).repeatsSince(mailsBefore);
    }

    int rooms() {
        return Room.addedSince(roomsBefore, house.simulator()).size();
    }

    int conferencesAdded() {
        return less(conferences(), conferencesBefore).size();
    }

    int mailed() {
        return new HashSet<>(roomOf.values()).size();
    }
}
