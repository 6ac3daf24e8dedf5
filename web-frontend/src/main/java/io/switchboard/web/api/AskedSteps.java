package io.switchboard.web.api;

import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Step;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which days in which steps, as a program wrote it. */
public class AskedSteps {

    @RestQuery
    @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
    String first;

    @RestQuery
    @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
    String last;

    @RestQuery
    @Parameter(required = true, schema = @Schema(implementation = Step.class))
    String step;

    FiguresWish wish(FigureWishes wishes) {
        return wishes.of(first, last, step, null);
    }
}
