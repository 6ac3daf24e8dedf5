package io.switchboard.web.hotline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was done just before a page is shown, as its address says it. */
enum Done {
    ANSWERING,
    BILLED,
    STOPPING,
    UNDOING,
    RETRYING,
    GIVING_UP;

    /** Empty for what no address of ours says. */
    static Optional<Done> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Notice notice(HotlineMessages words) {
        return switch (this) {
            case ANSWERING -> Notice.good(words.doneAnswering());
            case BILLED -> Notice.mind(words.doneBilled());
            case STOPPING -> Notice.good(words.doneStopping());
            case UNDOING -> Notice.good(words.doneUndoing());
            case RETRYING -> Notice.good(words.doneRetrying());
            case GIVING_UP -> Notice.good(words.doneGivingUp());
        };
    }
}
