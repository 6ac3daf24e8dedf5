package io.switchboard.web.administration;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishAdministrationMessages extends AdministrationMessages {

    @Override
    @Message("Administration")
    String navigation();

    @Override
    @Message("State")
    String standing();

    @Override
    @Message("Audit log")
    String audit();

    @Override
    @Message("Domains")
    String domains();

    @Override
    @Message("OVH keys")
    String keys();

    @Override
    @Message("API tokens")
    String tokens();

    @Override
    @Message("People")
    String people();

    @Override
    @Message("Jobs")
    String jobs();

    @Override
    @Message("Conferences")
    String conferences();

    @Override
    @Message("Hotlines")
    String hotlines();

    @Override
    @Message("Announcements")
    String announcements();

    @Override
    @Message("Letters")
    String deliveries();

    @Override
    @Message("Collecting")
    String collecting();

    @Override
    @Message("Signed in: {name}")
    String signedInAs(String name);

    @Override
    @Message("Sign out")
    String signOut();

    @Override
    @Message("Administration")
    String signInTitle();

    @Override
    @Message("These pages are for the people who look after this installation.")
    String signInLead();

    @Override
    @Message("Name")
    String name();

    @Override
    @Message("Key")
    String key();

    @Override
    @Message("The key you were given with your name. Your browser may remember it.")
    String keyHint();

    @Override
    @Message("Enter")
    String enter();

    @Override
    @Message("The session lasts 8 hours, or until you sign out.")
    String sessionHint();

    @Override
    @Message("This name and this key do not go together. Check both and try again.")
    String wrong();

    @Override
    @Message(
            "Too many tries from your network. Try again in {minutes} {#if minutes == 1}minute{#else}minutes{/if}.")
    String tooOften(long minutes);

    @Override
    @Message("Enter with your address")
    String byAddress();

    @Override
    @Message(
            "For those who look after this installation under their own address: sign in as usual.")
    String byAddressHint();

    @Override
    @Message("Enter with a key")
    String byKey();

    @Override
    @Message("This page is not open to you")
    String notYoursTitle();

    @Override
    @Message(
            "It is for the people who look after this installation, and your address is not among theirs.")
    String notYoursWhat();

    @Override
    @Message("If you should enter, ask an administrator to add your address, or enter with a key.")
    String notYoursNext();
}
