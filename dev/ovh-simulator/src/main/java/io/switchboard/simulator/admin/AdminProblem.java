package io.switchboard.simulator.admin;

/** Something asked of the simulator's own paths that it cannot do. */
public final class AdminProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String field;

    private AdminProblem(int status, String field, String message) {
        super(message, null, false, false);
        this.status = status;
        this.field = field;
    }

    public static AdminProblem badInput(String field, String message) {
        return new AdminProblem(400, field, field + " " + message);
    }

    public static AdminProblem badBody(String message) {
        return new AdminProblem(400, null, message);
    }

    public static AdminProblem notFound(String what) {
        return new AdminProblem(404, null, what + " does not exist");
    }

    public static AdminProblem conflict(String message) {
        return new AdminProblem(409, null, message);
    }

    int status() {
        return status;
    }

    View view() {
        return new View(getMessage(), field);
    }

    /** @param field what is wrong in the body; null when it is not one field */
    record View(String error, String field) {}
}
