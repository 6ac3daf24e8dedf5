package io.switchboard.web.figures;

import io.switchboard.contracts.figures.FiguresApi;
import io.switchboard.platform.problem.ProblemAnswer;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "stats-collector")
@RegisterProvider(CollectorToken.class)
@RegisterProvider(ProblemAnswer.Mapper.class)
interface FiguresClient extends FiguresApi {}
