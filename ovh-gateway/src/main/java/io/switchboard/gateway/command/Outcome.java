package io.switchboard.gateway.command;

import io.switchboard.contracts.Sealed;
import io.switchboard.platform.problem.Problem;
import java.util.Optional;

/**
 * What came of an attempt.
 *
 * @param answer sealed, of one that was done
 * @param problem what the caller is told of one that was not
 * @param note what else is written down of one that was done
 */
record Outcome(
        State state, Optional<Sealed> answer, Optional<Problem> problem, Optional<Note> note) {

    static Outcome done(Sealed answer, Optional<Note> note) {
        return new Outcome(State.DONE, Optional.of(answer), Optional.empty(), note);
    }

    static Outcome refused(Problem problem) {
        return new Outcome(State.REFUSED, Optional.empty(), Optional.of(problem), Optional.empty());
    }

    static Outcome undone() {
        return new Outcome(State.UNDONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Not done for a reason that passes; or perhaps done. */
    static Outcome failed(Problem problem, boolean mayHaveChanged) {
        return new Outcome(
                mayHaveChanged ? State.UNRESOLVED : State.UNDONE,
                Optional.empty(),
                Optional.of(problem),
                Optional.empty());
    }
}
