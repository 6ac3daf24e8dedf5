package io.switchboard.web.api;

import io.switchboard.contracts.figures.FiguresWish;
import org.jboss.resteasy.reactive.RestQuery;

/** The same of one number or hotline, or of all. */
public class AskedFigures extends AskedSteps {

    @RestQuery String of;

    @Override
    FiguresWish wish(FigureWishes wishes) {
        return wishes.of(first, last, step, of);
    }
}
