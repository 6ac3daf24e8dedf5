package io.switchboard.web.api;

import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.BreakdownWish.By;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which days by what, as a program wrote it. */
public class AskedShares {

    @RestQuery
    @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
    String first;

    @RestQuery
    @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
    String last;

    @RestQuery
    @Parameter(required = true, schema = @Schema(implementation = By.class))
    String by;

    BreakdownWish wish(FigureWishes wishes) {
        return wishes.by(first, last, by);
    }
}
