package io.switchboard.platform.problem;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "things")
@RegisterProvider(ProblemAnswer.Mapper.class)
interface ThingClient extends Things {}
