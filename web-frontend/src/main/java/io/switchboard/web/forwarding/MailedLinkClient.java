package io.switchboard.web.forwarding;

import io.switchboard.contracts.hotline.link.MailedLinkApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "forwarding-service")
@RegisterProvider(ForwardingToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface MailedLinkClient extends MailedLinkApi {}
