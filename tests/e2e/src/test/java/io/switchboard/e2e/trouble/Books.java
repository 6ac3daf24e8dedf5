package io.switchboard.e2e.trouble;

import static java.util.stream.Collectors.toCollection;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Room;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** The one room that all letters to somebody about it tell of; null while none has come. */
    private String mailed(Persistent person, List<String> faults) {
        var rooms =
                house.mails().to(person.mailAddress()).stream()
                        .filter(Letter::opens)
                        .map(
                                it ->
                                        Room.calledBy(house.simulator(), it)
                                                .map(Room::key)
                                                .orElse("none"))
                        .collect(toCollection(TreeSet::new));
        if (rooms.size() != 1) {
            faults.add("%s was mailed %d rooms".formatted(person.mailAddress(), rooms.size()));
            return null;
        }
        return rooms.first();
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
