package io.switchboard.web.protection;

import java.util.List;

/** A form that is not taken as it came. */
public abstract sealed class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FormRefused(String message) {
        super(message, null, false, false);
    }

    /** @param name as in the form */
    public record Field(String name, String value) {}

    /** Another site sent it. */
    public static final class FromElsewhere extends FormRefused {

        private static final long serialVersionUID = 1L;

        FromElsewhere() {
            super("a form came from another site");
        }
    }

    /** Its token fits no cookie: the page is old, or cookies are off. The person may press again. */
    public static final class Stale extends FormRefused {

        private static final long serialVersionUID = 1L;

        private final String path;
        private final transient List<Field> fields;

        Stale(String path, List<Field> fields) {
            super("the token of a form does not fit");
            this.path = path;
            this.fields = List.copyOf(fields);
        }

        /** Where the form was sent to. */
        public String path() {
            return path;
        }

        /** What it held, its token apart. */
        public List<Field> fields() {
            return fields;
        }
    }
}
