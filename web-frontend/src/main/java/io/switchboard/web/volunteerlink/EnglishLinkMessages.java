package io.switchboard.web.volunteerlink;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishLinkMessages extends LinkMessages {

    @Override
    @Message("Volunteer links")
    String title();

    @Override
    @Message(
            "A link lets people answer without an account: whoever knows it may start, change and stop the hotline, and nothing else. Each change is told to the group.")
    String lead();

    @Override
    @Message("Back to {name}")
    String back(String name);

    @Override
    @Message("Make a link")
    String make();

    @Override
    @Message("No link yet.")
    String none();

    @Override
    @Message("Links in service")
    String all();

    @Override
    @Message("known phones only")
    String knownOnly();

    @Override
    @Message("any phone the hotline takes")
    String anyPhone();

    @Override
    @Message("Made: {when}")
    String madeAt(String when);

    @Override
    @Message("Last used: {when}")
    String usedAt(String when);

    @Override
    @Message("Never used")
    String neverUsed();

    @Override
    @Message("Revoke")
    String revoke();

    @Override
    @Message("Revoke: {label}")
    String revokeOf(String label);

    @Override
    @Message("Make a link")
    String wishTitle();

    @Override
    @Message("Give a link to each group of people: it can be revoked without touching the others.")
    String wishLead();

    @Override
    @Message("Name of the link")
    String label();

    @Override
    @Message("Changes made by this link bear this name, for example “Saturday team”.")
    String labelHint();

    @Override
    @Message("Only phones of known volunteers may answer")
    String limit();

    @Override
    @Message("Safer: a lost link cannot send the calls elsewhere.")
    String limitHint();

    @Override
    @Message("Make the link")
    String makeNow();

    @Override
    @Message("Back to the links")
    String cancel();

    @Override
    @Message("Write a name, 60 characters at most.")
    String wrongLabel();

    @Override
    @Message("20 links are in service already: revoke some first.")
    String tooMany();

    @Override
    @Message("The link is ready")
    String madeTitle();

    @Override
    @Message("It is shown this once: copy it now.")
    String madeWhat();

    @Override
    @Message("Link")
    String link();

    @Override
    @Message("Copy the link")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("Give it to the volunteers, and to them alone.")
    String stepGive();

    @Override
    @Message(
            "If it is lost, revoke it here; it is worth nothing then, in browsers that opened it too.")
    String stepLost();

    @Override
    @Message("Revoke “{label}”?")
    String revokeTitle(String label);

    @Override
    @Message(
            "The link is worth nothing at once, in browsers that opened it too. Whoever answers now goes on.")
    String revokeLead();

    @Override
    @Message("Yes, revoke it")
    String revokeYes();
}
