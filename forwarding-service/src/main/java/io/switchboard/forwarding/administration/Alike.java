package io.switchboard.forwarding.administration;

import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.person.EmailAddress;
import java.util.List;
import java.util.TreeSet;

/** Whether settings say the same: in lists of people their order, and who stands there twice, make no difference. */
final class Alike {

    private Alike() {}

    static boolean are(HotlineSettings one, HotlineSettings other) {
        return sorted(one).equals(sorted(other));
    }

    private static HotlineSettings sorted(HotlineSettings it) {
        return new HotlineSettings(
                it.name(),
                mailboxes(it.operators()),
                List.copyOf(new TreeSet<>(it.operatorDomains())),
                mailboxes(it.notices()),
                it.channel(),
                it.countries(),
                it.several(),
                it.ringSeconds(),
                it.unanswered(),
                it.drift(),
                it.reminderHours(),
                it.language(),
                it.zone());
    }

    private static List<EmailAddress> mailboxes(List<EmailAddress> addresses) {
        var sorted = new TreeSet<String>();
        addresses.forEach(it -> sorted.add(it.mailbox()));
        return sorted.stream().map(EmailAddress::of).toList();
    }
}
