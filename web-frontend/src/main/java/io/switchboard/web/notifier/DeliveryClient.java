package io.switchboard.web.notifier;

import io.switchboard.contracts.letter.DeliveryApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "notifier")
@RegisterProvider(NotifierToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface DeliveryClient extends DeliveryApi {}
