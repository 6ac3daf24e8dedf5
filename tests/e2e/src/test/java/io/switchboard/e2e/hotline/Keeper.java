package io.switchboard.e2e.hotline;

import io.switchboard.e2e.house.House;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A volunteer who hands a hotline on from phone to phone, and presses again until its page says so. */
public final class Keeper {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Each phone differs from the one before in what is shown of it. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final House house;
    private final Volunteer volunteer;
    private final String hotline;
    private final String number;
    private Optional<Integer> last = Optional.empty();

    private Keeper(House house, URI site, String hotline, String number) {
        this.house = house;
        this.volunteer = Volunteer.at(house, site);
        this.hotline = hotline;
        this.number = number;
    }

    /** Of a line, whose phone is changed. */
    public static Keeper ofALine(House house) {
        return new Keeper(house, house.balancedSite(), Hotlines.LILLE, "0033199000021");
    }

    /** Of a queue, whose agents change. */
    public static Keeper ofAQueue(House house) {
        return new Keeper(house, house.balancedSite(), Hotlines.LYON, "0033199000041");
    }

    /** Returns once the page says that another phone answers. */
    public void handOn() {
        int next = COUNT.incrementAndGet() % 100;
        Awaitility.await("the page of " + hotline + " says who answers now")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> answers(next) || answersOncePressed(next));
        last = Optional.of(next);
    }

    private boolean answersOncePressed(int phone) {
        var page = volunteer.opens(hotline);
        if (page.status() == 200 && page.hasForm("/answering")) {
            volunteer.press(Volunteer.form(page, "06 12 35 00 %02d".formatted(phone)));
        }
        return answers(phone);
    }

    private boolean answers(int phone) {
        return volunteer.seesAnswering(hotline, "06 12 •• •• %02d".formatted(phone));
    }

    /** What OVH has otherwise than wanted last, in words; empty once it has that. */
    public Optional<String> wrong() {
        var wanted = last.map("00336123500%02d"::formatted).map(List::of);
        var rings = Ring.at(house.simulator(), number);
        return wanted.filter(it -> !it.equals(rings))
                .map(it -> "%s rings %s in place of %s".formatted(hotline, rings, it));
    }
}
