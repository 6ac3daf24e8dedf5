package io.switchboard.web.audit;

/** Something typed into the search that is not what it should be. */
class AuditMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    enum Kind {
        DAY,
        NUMBER,
        NO_NUMBER,
        CODE,
        TOO_LONG
    }

    private final Kind kind;

    AuditMistake(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
