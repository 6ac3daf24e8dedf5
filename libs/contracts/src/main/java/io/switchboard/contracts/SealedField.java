package io.switchboard.contracts;

/** Names of sealed fields, bound into the seal: what was sealed as one field cannot be passed off as another. */
public final class SealedField {

    public static final String ADDRESS = "address";
    public static final String ACCESS_CODE = "access-code";
    public static final String CONFIRMATION_SECRET = "confirmation-secret";
    public static final String CONFERENCE_SECRET = "conference-secret";
    public static final String MODERATION_SECRET = "moderation-secret";
    public static final String SIGN_IN_SECRET = "sign-in-secret";
    public static final String TITLE = "title";
    public static final String PHONE = "phone";
    public static final String NAME = "name";

    /** Name and masked phone of who answers a hotline. */
    public static final String ANSWERER = "answerer";

    /** Who changed a hotline. */
    public static final String ACTOR = "actor";

    public static final String UNDO_SECRET = "undo-secret";
    public static final String SHIFT_SECRET = "shift-secret";

    /** Which letters somebody leaves, and by whom. */
    public static final String SUBSCRIPTION = "subscription";

    private SealedField() {}
}
