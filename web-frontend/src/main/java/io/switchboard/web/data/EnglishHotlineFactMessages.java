package io.switchboard.web.data;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishHotlineFactMessages extends HotlineFactMessages {

    @Override
    @Message("Access to a hotline")
    String operator();

    @Override
    @Message("Notices of changes by e-mail")
    String notices();

    @Override
    @Message("Volunteer of a hotline")
    String volunteer();

    @Override
    @Message("Planned shift")
    String plannedShift();

    @Override
    @Message("Shift")
    String shift();

    @Override
    @Message("Change of a hotline")
    String change();

    @Override
    @Message("Hotline")
    String hotline();

    @Override
    @Message("Phone number")
    String phone();

    @Override
    @Message("Day of the week")
    String day();

    @Override
    @Message("Date")
    String date();

    @Override
    @Message("From")
    String from();

    @Override
    @Message("To")
    String to();

    @Override
    @Message("From day")
    String validFrom();

    @Override
    @Message("Until day")
    String validUntil();

    @Override
    @Message("What was done")
    String what();

    @Override
    @Message("started")
    String started();

    @Override
    @Message("changed")
    String changed();

    @Override
    @Message("joined")
    String joined();

    @Override
    @Message("left")
    String left();

    @Override
    @Message("stopped")
    String stopped();

    @Override
    @Message("change taken back")
    String undone();

    @Override
    @Message("change given up")
    String givenUp();

    @Override
    @Message("Change of who answers")
    String answererChanged();

    @Override
    @Message("Change that waits for OVH")
    String changeDelayed();

    @Override
    @Message("Unattended hotline")
    String unattended();

    @Override
    @Message("Reminder of a shift")
    String reminder();

    @Override
    @Message("Volunteer who called off")
    String volunteerDeclined();

    @Override
    @Message("Answered before")
    String answeredBefore();

    @Override
    @Message("Answers")
    String answers();

    @Override
    @Message("By")
    String by();

    @Override
    @Message("Asked for")
    String wantedAt();

    @Override
    @Message("Done")
    String doneAt();

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("Since")
    String since();

    @Override
    @Message("Until")
    String until();

    @Override
    @Message("Start")
    String start();

    @Override
    @Message("End")
    String end();

    @Override
    @Message("Instead")
    String replacement();

    @Override
    @Message("started by the rota")
    String rotaStarted();

    @Override
    @Message("ended by the rota")
    String rotaEnded();

    @Override
    @Message("change made at OVH undone")
    String driftRepaired();

    @Override
    @Message("change made at OVH accepted")
    String driftAccepted();

    @Override
    @Message("the volunteer called off")
    String declined();

    @Override
    @Message("the shift was ended before its time")
    String endedEarly();

    @Override
    @Message("the shift could not begin")
    String missed();
}
