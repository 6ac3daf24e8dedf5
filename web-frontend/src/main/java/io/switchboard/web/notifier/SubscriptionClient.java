package io.switchboard.web.notifier;

import io.switchboard.contracts.letter.SubscriptionApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "notifier")
@RegisterProvider(NotifierToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface SubscriptionClient extends SubscriptionApi {}
