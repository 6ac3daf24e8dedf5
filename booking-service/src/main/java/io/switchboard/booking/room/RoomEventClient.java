package io.switchboard.booking.room;

import io.switchboard.contracts.room.RoomEventApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "ovh-gateway")
@RegisterProvider(GatewayToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface RoomEventClient extends RoomEventApi {}
