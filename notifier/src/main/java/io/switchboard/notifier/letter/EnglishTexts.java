package io.switchboard.notifier.letter;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the letters, in English. */
@Localized("en")
public interface EnglishTexts extends Texts {

    @Override
    @Message("en")
    String language();

    @Override
    @Message("{#if hours == 1}1-hour{#else}{hours}-hour{/if}")
    String hours(long hours);

    @Override
    @Message("Automatic message from {service}, sent for a booking made with your address.")
    String footer(String service);

    @Override
    @Message("Stop these messages")
    String leave();

    @Override
    @Message("If the button does not work, copy this address into your browser:")
    String linkByHand();

    @Override
    @Message("Confirm your phone conference booking")
    String confirmSubject();

    @Override
    @Message("Confirm your booking")
    String confirmTitle();

    @Override
    @Message("Confirm my booking")
    String confirmAction();

    @Override
    @Message("This link is valid until {until}.")
    String confirmUntil(String until);

    @Override
    @Message("You did not ask for this?")
    String confirmIgnoreTitle();

    @Override
    @Message("Ignore this message: without a confirmation no conference is opened.")
    String confirmIgnore();

    @Override
    @Message("Your conference is open")
    String openTitle();

    @Override
    @Message("From now until {until}.")
    String openUntil(String until);

    @Override
    @Message("Number to call")
    String number();

    @Override
    @Message("from abroad: {international}")
    String fromAbroad(String international);

    @Override
    @Message("Access code")
    String code();

    @Override
    @Message("type it during the greeting, then the # key")
    String codeHint();

    @Override
    @Message("Call the conference")
    String callAction();

    @Override
    @Message("From a mobile phone, the access code types itself.")
    String callHint();

    @Override
    @Message("To forward to participants")
    String forwardTitle();

    @Override
    @Message(
            "Copy only this frame. Do not forward the whole message: further down it holds a link that is for you alone.")
    String forwardHint();

    @Override
    @Message(
            "Copy only what stands between the lines. Do not forward the whole message: further down it holds a link that is for you alone.")
    String forwardHintText();

    @Override
    @Message("Phone conference")
    String conference();

    @Override
    @Message("Number: {number}")
    String forwardNumber(String number);

    @Override
    @Message("From abroad: {international}")
    String forwardAbroad(String international);

    @Override
    @Message("Access code: {code}, then the # key")
    String forwardCode(String code);

    @Override
    @Message("Open until {until}")
    String forwardUntil(String until);

    @Override
    @Message("During the call, on the keypad")
    String keypadTitle();

    @Override
    @Message("leave the conference")
    String keypadLeave();

    @Override
    @Message("mute your microphone, or unmute it")
    String keypadMute();

    @Override
    @Message("mute your microphone and the sound, or unmute them")
    String keypadDeaf();

    @Override
    @Message("For you alone")
    String privateTitle();

    @Override
    @Message("Your phone conference could not be opened")
    String failedSubject();

    @Override
    @Message("Your conference could not be opened")
    String failedTitle();

    @Override
    @Message(
            "You confirmed a booking on {confirmed}. In spite of several attempts the phone operator did not open the conference, and we have stopped trying.")
    String failedIntro(String confirmed);

    @Override
    @Message("Nothing is billed, and no conference was left open. We are sorry.")
    String failedBilling();

    @Override
    @Message("Book again")
    String bookAgain();

    @Override
    @Message("Your conference is cancelled")
    String cancelledTitle();

    @Override
    @Message("The conference at {number}, meant to last until {end}, was cancelled on {cancelled}.")
    String cancelledIntro(String number, String end, String cancelled);

    @Override
    @Message("Its access code does not work any more. Remember to tell the participants.")
    String cancelledCode();

    @Override
    @Message("Book another conference")
    String bookAnother();

    @Override
    @Message(
            "A {length} phone conference was requested with your address. Confirm it: it opens at once, and you receive the number to call and the access code.")
    String confirmIntro(String length);

    @Override
    @Message(
            "A phone conference until {end} was requested with your address. Confirm it: it opens at once, and you receive the number to call and the access code.")
    String confirmIntroUntil(String end);

    @Override
    @Message("About: {title}")
    String about(String title);

    @Override
    @Message("Your phone conference")
    String untitled();

    @Override
    @Message("Your conference “{title}”")
    String titled(String title);

    @Override
    @Message("{name} is open until {until}")
    String openSubject(String name, String until);

    @Override
    @Message("{name}, {start}")
    String startSubject(String name, String start);

    @Override
    @Message("Meet on {start}.")
    String openStart(String start);

    @Override
    @Message("Number and access code work from now until {until}.")
    String openMeanwhile(String until);

    @Override
    @Message("Meet: {start}")
    String forwardStart(String start);

    @Override
    @Message(
            "Your private link shows the conference and lets you extend or cancel it. Keep it to yourself: whoever has it can do the same.")
    String privateHint();

    @Override
    @Message("Show, extend or cancel the conference")
    String privateAction();

    @Override
    @Message("In your calendar")
    String calendarTitle();

    @Override
    @Message(
            "The attached file, invitation.ics, adds the conference to it. It does not hold your private link: you may pass it on to participants.")
    String calendarNew();

    @Override
    @Message(
            "The attached file, invitation.ics, brings it up to date. If the old entry stays beside the new one, delete it. Remember to pass it on to participants who got the one before.")
    String calendarUpdate();

    @Override
    @Message("The attached file, invitation.ics, takes the conference out of it.")
    String calendarCancel();

    @Override
    @Message("{name} now lasts until {until}")
    String extendedSubject(String name, String until);

    @Override
    @Message("Your conference lasts longer")
    String extendedTitle();

    @Override
    @Message("It is now open until {until}.")
    String extendedUntil(String until);

    @Override
    @Message("It was meant to end on {before}. Number and access code stay the same.")
    String extendedBefore(String before);

    @Override
    @Message("Your conference once more")
    String againTitle();

    @Override
    @Message(
            "You asked to receive this again. The private link further down is new; earlier ones still work.")
    String againIntro();

    @Override
    @Message("{name} is cancelled")
    String cancelledSubject(String name);

    @Override
    @Message("{name} can no longer be reached")
    String lostSubject(String name);

    @Override
    @Message("Your conference can no longer be reached")
    String lostTitle();

    @Override
    @Message(
            "The conference at {number} was meant to last until {end}, but the phone operator closed it before. We noticed it on {noticed}.")
    String lostIntro(String number, String end, String noticed);

    @Override
    @Message(
            "Its access code does not work any more. Book another conference and pass the new code on to the participants. We are sorry.")
    String lostNext();

    @Override
    @Message("{name}: the link to moderate it")
    String moderateSubject(String name);

    @Override
    @Message("Moderate your conference")
    String moderateTitle();

    @Override
    @Message("During the conference, this page shows who is there and lets you act.")
    String moderateIntro();

    @Override
    @Message("Open moderation")
    String moderateAction();

    @Override
    @Message("This link works until the conference ends, on {until}.")
    String moderateUntil(String until);

    @Override
    @Message("What you can do there")
    String moderateCanTitle();

    @Override
    @Message("see who is there, since when, and who talks")
    String moderateSee();

    @Override
    @Message("mute or unmute a microphone, or all of them at once")
    String moderateMute();

    @Override
    @Message("set a person's volume, or turn the sound off for them")
    String moderateSound();

    @Override
    @Message("remove a person")
    String moderateKick();

    @Override
    @Message("lock the conference, so that nobody else comes in")
    String moderateLock();

    @Override
    @Message(
            "Do not forward this message: whoever has this link can silence and remove participants.")
    String moderateKeep();

    @Override
    @Message("How did your phone conference go?")
    String surveySubject();

    @Override
    @Message("How did your conference go?")
    String surveyTitle();

    @Override
    @Message("It ended on {ended}. A few questions help us improve the service.")
    String surveyIntro(String ended);

    @Override
    @Message("Answer the questions")
    String surveyAction();

    @Override
    @Message(
            "You need not answer, and we do not ask the same person more than once a week. The link is the same for everybody: it does not say who you are.")
    String surveyFree();

    @Override
    @Message("Your link to sign in to {service}")
    String signInSubject(String service);

    @Override
    @Message("Sign in")
    String signInTitle();

    @Override
    @Message(
            "Signing in to {service} was requested with your address. This link proves that the address is yours.")
    String signInIntro(String service);

    @Override
    @Message("Sign in")
    String signInAction();

    @Override
    @Message("It was not you?")
    String signInIgnoreTitle();

    @Override
    @Message(
            "Ignore this message: without this link nobody signs in with your address. Forward it to nobody.")
    String signInIgnore();

    @Override
    @Message(
            "Automatic message from {service}, sent because your address was entered on the sign-in page.")
    String signInFooter(String service);
}
