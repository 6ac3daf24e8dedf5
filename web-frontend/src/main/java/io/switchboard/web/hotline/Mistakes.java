package io.switchboard.web.hotline;

/** What is wrong with a form, a sentence a field; null where nothing is. */
record Mistakes(String who, String phone, String time) {

    static final Mistakes NONE = new Mistakes(null, null, null);

    static Mistakes who(String sentence) {
        return new Mistakes(sentence, null, null);
    }

    static Mistakes phone(String sentence) {
        return new Mistakes(null, sentence, null);
    }

    static Mistakes time(String sentence) {
        return new Mistakes(null, null, sentence);
    }

    /** Id of the first field to correct. */
    public String field() {
        return who != null ? "who" : phone != null ? "phone" : "ends";
    }

    /** Null when there is none. */
    public String first() {
        return who != null ? who : phone != null ? phone : time;
    }
}
