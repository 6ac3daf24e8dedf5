package io.switchboard.web.gateway;

import io.switchboard.contracts.gateway.credential.ConsumerKeyRequestApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "ovh-gateway")
@RegisterProvider(GatewayToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface ConsumerKeyRequestClient extends ConsumerKeyRequestApi {}
