package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishHotlineMessages extends HotlineMessages {

    @Override
    @Message("All hotlines")
    String all();

    @Override
    @Message("{who} answers")
    String oneAnswers(String who);

    @Override
    @Message("{people} people answer")
    String severalAnswer(int people);

    @Override
    @Message("A conference answers")
    String conferenceAnswers();

    @Override
    @Message("Nobody answers")
    String nobodyAnswers();

    @Override
    @Message("{who} is about to answer")
    String oneBegins(String who);

    @Override
    @Message("{people} people are about to answer")
    String severalBegin(int people);

    @Override
    @Message("A conference is about to answer")
    String conferenceBegins();

    @Override
    @Message("The shift is ending")
    String ends();

    @Override
    @Message("It is not done yet")
    String notYet();

    @Override
    @Message("It is not done")
    String notDone();

    @Override
    @Message("Calls arrive on this phone.")
    String phoneRings();

    @Override
    @Message("Calls arrive on these phones.")
    String phonesRing();

    @Override
    @Message("Calls arrive in the conference.")
    String conferenceRings();

    @Override
    @Message("Calls reach nobody.")
    String unansweredNothing();

    @Override
    @Message("Calls go to the fallback number chosen for this hotline.")
    String unansweredNumber();

    @Override
    @Message("Calls reach a voicemail.")
    String unansweredMessage();

    @Override
    @Message("The operator has been asked. It takes a few seconds, and this page refreshes itself.")
    String pendingWhat();

    @Override
    @Message("Asked: {moment}.")
    String wantedAt(String moment);

    @Override
    @Message("Tried again by itself: {moment}.")
    String triedAgain(String moment);

    @Override
    @Message("It is being tried again.")
    String triedAgainSoon();

    @Override
    @Message(
            "Nothing is tried again without you. Try again, or give up: then everything is as before.")
    String failedNext();

    @Override
    @Message("Try again now")
    String retry();

    @Override
    @Message("Give up")
    String giveUp();

    @Override
    @Message("Shall answer")
    String shallAnswer();

    @Override
    @Message("Who answers")
    String answering();

    @Override
    @Message("Since {moment}")
    String since(String moment);

    @Override
    @Message("until {moment}")
    String until(String moment);

    @Override
    @Message("until somebody stops it")
    String untilStopped();

    @Override
    @Message("planned")
    String planned();

    @Override
    @Message("{phone}")
    String unnamed(String phone);

    @Override
    @Message("A conference")
    String conference();

    @Override
    @Message("Stop for {who}")
    String leave(String who);

    @Override
    @Message("The number that people call")
    String number();

    @Override
    @Message("Copy")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("Copy the number")
    String copyNumber();

    @Override
    @Message("Stop answering")
    String stop();

    @Override
    @Message("Stop for everybody")
    String stopAll();

    @Override
    @Message("Callers who are waiting already still ring the phone.")
    String stillRing();

    @Override
    @Message("Next planned shift: {who}, {start} (until: {end}).")
    String next(String who, String start, String end);

    @Override
    @Message("Times are {zone}.")
    String clock(String zone);

    @Override
    @Message("Refresh the page")
    String refresh();

    @Override
    @Message("Rota")
    String rota();

    @Override
    @Message("Volunteers")
    String volunteers();

    @Override
    @Message("Volunteer links")
    String links();

    @Override
    @Message("Around this hotline")
    String more();

    @Override
    @Message("It is noted. A test call to the hotline’s number will reassure you.")
    String doneAnswering();

    @Override
    @Message(
            "It is noted. Mind that calls forwarded to this mobile are billed by the second, beside the plan.")
    String doneBilled();

    @Override
    @Message("It is noted: the shift ends.")
    String doneStopping();

    @Override
    @Message("The change is taken back.")
    String doneUndoing();

    @Override
    @Message("The operator is being asked again.")
    String doneRetrying();

    @Override
    @Message("It is given up: everything is as before.")
    String doneGivingUp();

    @Override
    @Message("For the trainee")
    String trainee();

    @Override
    @Message("They call the conference, type the code, and hear the calls with you.")
    String traineeMore();

    @Override
    @Message("Call")
    String callNumber();

    @Override
    @Message("Type the access code, then the # key")
    String typeCode();

    @Override
    @Message("Copy the access code")
    String copyCode();

    @Override
    @Message("Whoever booked this conference has its invitation.")
    String traineeElsewhere();

    @Override
    @Message("This hotline is not here")
    String unknownTitle();

    @Override
    @Message("It does not exist, or you may not operate it.")
    String unknownWhat();

    @Override
    @Message("Check the address, or ask whoever organises the hotline to add you.")
    String unknownNext();
}
