package io.switchboard.booking.orphan;

import io.switchboard.booking.room.GatewayToken;
import io.switchboard.contracts.room.RoomApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "ovh-gateway")
@RegisterProvider(GatewayToken.class)
@RegisterProvider(BackgroundLane.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface BackgroundRoomClient extends RoomApi {}
