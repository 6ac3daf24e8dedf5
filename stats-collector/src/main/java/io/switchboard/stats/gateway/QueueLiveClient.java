package io.switchboard.stats.gateway;

import io.switchboard.contracts.queue.QueueLiveApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "ovh-gateway")
@RegisterProvider(GatewayToken.class)
@RegisterProvider(BackgroundLane.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface QueueLiveClient extends QueueLiveApi {}
