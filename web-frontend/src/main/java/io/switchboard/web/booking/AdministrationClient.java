package io.switchboard.web.booking;

import io.switchboard.contracts.booking.BookingAdministrationApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "booking-service")
@RegisterProvider(BookingToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface AdministrationClient extends BookingAdministrationApi {}
