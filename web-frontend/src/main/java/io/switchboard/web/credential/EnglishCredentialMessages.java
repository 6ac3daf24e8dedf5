package io.switchboard.web.credential;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishCredentialMessages extends CredentialMessages {

    @Override
    @Message("OVH keys")
    String title();

    @Override
    @Message("Who may do what on the OVH account, and by which key our gateway gets in.")
    String lead();

    @Override
    @Message("Ask for a new key")
    String ask();

    @Override
    @Message("Our access")
    String ourAccess();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("accepted")
    String accepted();

    @Override
    @Message("not accepted")
    String notAccepted();

    @Override
    @Message("rights are missing")
    String lacksRules();

    @Override
    @Message("not checked yet")
    String unchecked();

    @Override
    @Message("revoked")
    String revoked();

    @Override
    @Message("Means")
    String means();

    @Override
    @Message("consumer key")
    String consumerKey();

    @Override
    @Message("service account")
    String serviceAccount();

    @Override
    @Message("none")
    String noMeans();

    @Override
    @Message("End")
    String expires();

    @Override
    @Message("without end")
    String unlimited();

    @Override
    @Message("Checked")
    String checked();

    @Override
    @Message("Rights that are missing")
    String missing();

    @Override
    @Message("Rights it does not need")
    String superfluous();

    @Override
    @Message("What there is to do stands on the page State.")
    String whatToDo();

    @Override
    @Message("All keys of the account")
    String all();

    @Override
    @Message(
            "Our key may not see the other keys of the account. To see them here, ask for a new key with the feature “Oversight of keys”.")
    String unseen();

    @Override
    @Message("The list cannot be read from OVH at the moment. Try again in a minute.")
    String notNow();

    @Override
    @Message("OVH does not answer; this is how it was {moment}.")
    String stale(String moment);

    @Override
    @Message("OVH tells us of no key of this account.")
    String none();

    @Override
    @Message("Program without a name")
    String unnamed();

    @Override
    @Message("ours")
    String ours();

    @Override
    @Message("waits for validation")
    String pending();

    @Override
    @Message("refused")
    String refused();

    @Override
    @Message("expired")
    String expired();

    @Override
    @Message("without end")
    String unlimitedBadge();

    @Override
    @Message("access to everything")
    String everything();

    @Override
    @Message("Created")
    String created();

    @Override
    @Message("Last use")
    String used();

    @Override
    @Message("never")
    String never();

    @Override
    @Message("May call")
    String rules();

    @Override
    @Message("From")
    String networks();

    @Override
    @Message("anywhere")
    String anywhere();

    @Override
    @Message("Revoke")
    String revoke();

    @Override
    @Message("Revoke the key of {name}")
    String revokeOf(String name);

    @Override
    @Message("Revoke this key?")
    String revokeTitle();

    @Override
    @Message(
            "Whoever has it can call nothing any more, at once and for ever. Check that nothing alive depends on it.")
    String revokeLead();

    @Override
    @Message("Yes, revoke the key")
    String revokeYes();

    @Override
    @Message("No, keep it")
    String revokeNo();

    @Override
    @Message("This one cannot be revoked here")
    String ownTitle();

    @Override
    @Message(
            "The gateway lives on this key. First ask for a new key and put it to use, then revoke the old one.")
    String ownWhat();

    @Override
    @Message("Back to the keys")
    String back();

    @Override
    @Message("The key is revoked")
    String revokedTitle();

    @Override
    @Message("Whoever had it can call nothing at OVH any more.")
    String revokedWhat();

    @Override
    @Message("Last use: {when}")
    String usedOn(String when);
}
