package io.switchboard.platform.travel;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "errands")
@RegisterProvider(OwnToken.class)
interface ErrandClient extends Errands {}
