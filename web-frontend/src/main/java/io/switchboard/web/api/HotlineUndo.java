package io.switchboard.web.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param change the latest of the hotline */
record HotlineUndo(@NotNull UUID change) {}
