package io.switchboard.web.notifier;

import io.switchboard.contracts.letter.LetterApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "notifier")
@RegisterProvider(NotifierToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface LetterClient extends LetterApi {}
