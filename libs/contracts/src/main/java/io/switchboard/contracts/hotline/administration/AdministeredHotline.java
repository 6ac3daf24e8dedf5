package io.switchboard.contracts.hotline.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.phone.DialNumber;

/**
 * A hotline as administrators see it.
 *
 * @param line where a public number of kind {@code LINE} leads; absent for a queue
 * @param fromFile whether the YAML file made it, which then decides on its settings at each start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdministeredHotline(
        HotlineSummary summary,
        String billingAccount,
        DialNumber line,
        boolean fromFile,
        HotlineSettings settings) {}
