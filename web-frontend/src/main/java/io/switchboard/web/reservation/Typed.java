package io.switchboard.web.reservation;

import io.switchboard.web.offer.Until;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the form, as the browser sends them; whatever it left out is null. */
public class Typed {

    @RestForm public String address;
    @RestForm public String hours;
    @RestForm public String day;
    @RestForm public String title;
    @RestForm public String startDay;
    @RestForm public String startTime;
    @RestForm public String zone;
    @RestForm public String request;

    ReservationForm form() {
        return new ReservationForm(
                address,
                new Until(hours, day),
                new Details(title, startDay, startTime),
                zone,
                request);
    }
}
