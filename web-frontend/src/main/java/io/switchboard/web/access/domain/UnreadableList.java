package io.switchboard.web.access.domain;

/** The list was asked for, and what came is none. Its message is for administrators, and quotes nothing that came. */
final class UnreadableList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableList(String reason) {
        super(reason, null, false, false);
    }
}
