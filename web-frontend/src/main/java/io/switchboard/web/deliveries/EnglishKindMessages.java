package io.switchboard.web.deliveries;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishKindMessages extends KindMessages {

    @Override
    @Message("link to confirm a booking")
    String confirmReservation();

    @Override
    @Message("conference open")
    String conferenceOpen();

    @Override
    @Message("conference extended")
    String conferenceExtended();

    @Override
    @Message("conference mailed again")
    String conferenceAgain();

    @Override
    @Message("conference that could not open")
    String conferenceNotOpened();

    @Override
    @Message("conference cancelled")
    String conferenceGivenBack();

    @Override
    @Message("conference lost at OVH")
    String conferenceLost();

    @Override
    @Message("link to moderate")
    String moderateConference();

    @Override
    @Message("survey")
    String survey();

    @Override
    @Message("link to sign in")
    String signIn();

    @Override
    @Message("change on a hotline")
    String answererChanged();

    @Override
    @Message("delay of OVH on a hotline")
    String changeDelayed();

    @Override
    @Message("hotline without anybody")
    String hotlineUnattended();

    @Override
    @Message("reminder of a shift")
    String shiftReminder();

    @Override
    @Message("volunteer who cannot come")
    String volunteerDeclined();

    @Override
    @Message("trouble with a conference")
    String conferenceTrouble();

    @Override
    @Message("OVH key that expires")
    String keyExpiring();

    @Override
    @Message("OVH key refused")
    String keyRefused();

    @Override
    @Message("service disturbed")
    String serviceDisturbed();

    @Override
    @Message("undelivered letters")
    String deadLetters();
}
