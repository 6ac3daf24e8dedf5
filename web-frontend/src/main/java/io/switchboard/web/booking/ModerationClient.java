package io.switchboard.web.booking;

import io.switchboard.contracts.moderation.ModerationApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "booking-moderation")
@RegisterProvider(BookingToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface ModerationClient extends ModerationApi {}
