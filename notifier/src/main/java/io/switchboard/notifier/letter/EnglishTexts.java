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
    @Message("If the button does not work, copy this address into your browser:")
    String linkByHand();

    @Override
    @Message("Confirm your phone conference booking")
    String confirmSubject();

    @Override
    @Message("Confirm your booking")
    String confirmTitle();

    @Override
    @Message(
            "A {length} phone conference was requested with your address. Confirm it: it opens at once, and you receive the number to call and the access code.")
    String confirmIntro(String length);

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
    @Message("Your phone conference is open until {until}")
    String openSubject(String until);

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
    @Message(
            "Your private link shows the conference and lets you cancel it. Keep it to yourself: whoever has it can cancel the conference.")
    String privateHint();

    @Override
    @Message("Show or cancel the conference")
    String privateAction();

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
    @Message("Your phone conference is cancelled")
    String cancelledSubject();

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
}
