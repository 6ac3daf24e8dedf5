package io.switchboard.forwarding.gateway;

import io.switchboard.contracts.queue.AgentApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "ovh-gateway")
@RegisterProvider(GatewayToken.class)
@RegisterProvider(AskedLane.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface AgentClient extends AgentApi {}
