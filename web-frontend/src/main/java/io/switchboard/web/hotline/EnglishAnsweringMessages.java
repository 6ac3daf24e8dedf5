package io.switchboard.web.hotline;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishAnsweringMessages extends AnsweringMessages {

    @Override
    @Message("Answer this hotline")
    String begin();

    @Override
    @Message("Answer in their place, or change the phone")
    String instead();

    @Override
    @Message("Answer too, or change the end")
    String also();

    @Override
    @Message("Who will answer?")
    String who();

    @Override
    @Message("Another phone")
    String chooseTyped();

    @Override
    @Message("Phone number")
    String phone();

    @Override
    @Message("For example: 06 12 34 56 78")
    String phoneHint();

    @Override
    @Message("Name (optional)")
    String name();

    @Override
    @Message("So that the group knows who answers.")
    String nameHint();

    @Override
    @Message("By this link, only people whom the hotline knows can answer.")
    String knownOnly();

    @Override
    @Message(
            "The hotline knows nobody yet. Ask whoever gave you the link to add you to its volunteers.")
    String nobodyKnown();

    @Override
    @Message("Until when?")
    String until();

    @Override
    @Message("Until I stop it")
    String untilStopped();

    @Override
    @Message("{hours} hours")
    String hours(int hours);

    @Override
    @Message("The end of the day")
    String endOfDay();

    @Override
    @Message("A certain time")
    String atTime();

    @Override
    @Message("Time of the end")
    String time();

    @Override
    @Message("In {zone}. A time that is past is tomorrow’s.")
    String timeHint(String zone);

    @Override
    @Message("Begin to answer")
    String begins();

    @Override
    @Message("Answer from now on")
    String takesOver();

    @Override
    @Message("Answer too")
    String joins();

    @Override
    @Message("Answer alone from now on")
    String alone();

    @Override
    @Message("{most} people answer already: the next one takes their place.")
    String full(int most);

    @Override
    @Message(
            "Calls forwarded to a mobile may be billed by the second, beside the plan. A landline has no such catch.")
    String billed();

    @Override
    @Message("Train somebody: answer through a conference")
    String training();

    @Override
    @Message(
            "Calls enter your conference, where the trainee listens with you. Make a test call before: callers hear the conference’s greeting first, and this way is unproven at the operator.")
    String trainingMore();

    @Override
    @Message("{number}, until: {until}")
    String trainingUntil(String number, String until);

    @Override
    @Message("Conference without a title")
    String untitled();

    @Override
    @Message("Choose who will answer.")
    String noWho();

    @Override
    @Message("Give the time of the end, for example 18:30.")
    String noTime();

    @Override
    @Message("Type the number of the phone that will answer.")
    String phoneEmpty();

    @Override
    @Message(
            "The character “{character}”, at position {position}, does not belong in a number. Delete or correct it.")
    String phoneStrange(String character, String position);

    @Override
    @Message("This number lacks digits.")
    String phoneShort();

    @Override
    @Message("This number has too many digits.")
    String phoneLong();

    @Override
    @Message("No number of its country looks like this one. Check it digit by digit.")
    String phoneNone();

    @Override
    @Message("This is an emergency number: it cannot answer a hotline.")
    String phoneEmergency();

    @Override
    @Message("This is a premium rate number: calls cannot be forwarded to it.")
    String phonePremium();

    @Override
    @Message("This number is in another country ({country}). This hotline takes: {allowed}.")
    String phoneForeign(String country, String allowed);

    @Override
    @Message("of no country")
    String noCountry();

    @Override
    @Message("This is the hotline’s own number: calls would go round in circles.")
    String phoneItself();

    @Override
    @Message("This phone cannot answer this hotline. Try another one.")
    String phoneOther();

    @Override
    @Message("This person is no longer among the volunteers. Choose another one.")
    String unknownVolunteer();

    @Override
    @Message("This end is past, or too far ahead. Choose another one.")
    String unusableEnd();

    @Override
    @Message("This conference cannot take the calls: it is not open any more, or not yours.")
    String unusableConference();

    @Override
    @Message(
            "Somebody else changed this hotline meanwhile. Now: {now}. Nothing was done for you; if you want to take over, confirm below.")
    String changedMeanwhile(String now);

    @Override
    @Message(
            "{most} people answer already, which is as many as may. You can answer in their place.")
    String tooManyAnswer(int most);

    @Override
    @Message(
            "This hotline changed too often of late. For safety, wait {minutes} minutes. Nothing was changed.")
    String tooManyChanges(long minutes);

    @Override
    @Message("This change cannot be taken back any more: another came since, or it is too old.")
    String notUndoable();

    @Override
    @Message("The operator does not answer: nothing could be checked. Try again in a moment.")
    String testSilent();
}
