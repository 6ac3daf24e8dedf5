package io.switchboard.e2e.hotline;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.testing.MailboxClient.Mail;
import io.switchboard.testing.MattermostClient.Post;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** What a group has been told of somebody since they began to listen, by mail and in its channel. */
final class Told {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final House house;
    private final String whom;
    private final Set<String> mailsBefore;
    private final int postsBefore;

    private Told(House house, String whom, Set<String> mailsBefore, int postsBefore) {
        this.house = house;
        this.whom = whom;
        this.mailsBefore = mailsBefore;
        this.postsBefore = postsBefore;
    }

    /** @param whom what those mails and posts say that are meant: others may still be on their way */
    static Told about(House house, String whom) {
        var mails = house.mailbox().to(Hotlines.GROUP).stream().map(Mail::id);
        return new Told(
                house,
                whom,
                mails.collect(Collectors.toCollection(HashSet::new)),
                posts(house).size());
    }

    /** Waits until there are so many mails, and returns them, newest first. */
    List<Letter> mails(int count) {
        return Awaitility.await("the group gets mail")
                .atMost(PATIENCE)
                .until(this::mails, it -> it.size() >= count)
                .stream()
                .map(Letter::in)
                .toList();
    }

    /** The newest mail, waited for where there is none yet. */
    Letter mail() {
        return mails(1).getFirst();
    }

    boolean hasNoMail() {
        return mails().isEmpty();
    }

    /** Waits until there are so many posts, and returns their texts, newest first. */
    List<String> posts(int count) {
        return Awaitility.await("the channel gets posts")
                .atMost(PATIENCE)
                .until(this::posts, it -> it.size() >= count);
    }

    private List<Mail> mails() {
        return house.mailbox().to(Hotlines.GROUP).stream()
                .filter(it -> !mailsBefore.contains(it.id()))
                .filter(it -> Letter.in(it).text().contains(whom))
                .toList();
    }

    private List<String> posts() {
        var all = posts(house);
        return all.subList(0, all.size() - postsBefore).stream()
                .map(Post::text)
                .map(Letter::plain)
                .filter(it -> it.contains(whom))
                .toList();
    }

    /** Newest first. */
    private static List<Post> posts(House house) {
        return house.mattermost().all().stream()
                .filter(it -> Hotlines.CHANNEL.equals(it.channel()))
                .toList();
    }
}
