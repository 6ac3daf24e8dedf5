package io.switchboard.web.token;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishTokenMessages extends TokenMessages {

    @Override
    @Message("API tokens")
    String title();

    @Override
    @Message("A token lets another program use Switchboard, within the limits you set.")
    String lead();

    @Override
    @Message("Make a token")
    String make();

    @Override
    @Message("All tokens")
    String all();

    @Override
    @Message("No token yet.")
    String none();

    @Override
    @Message("good")
    String good();

    @Override
    @Message("revoked")
    String revoked();

    @Override
    @Message("expired")
    String expired();

    @Override
    @Message("Rights")
    String scopes();

    @Override
    @Message("Domains")
    String domains();

    @Override
    @Message("all domains")
    String allDomains();

    @Override
    @Message("Made by")
    String madeBy();

    @Override
    @Message("Made")
    String made();

    @Override
    @Message("Expires")
    String expires();

    @Override
    @Message("Last used")
    String used();

    @Override
    @Message("used: {when}")
    String usedOn(String when);

    @Override
    @Message("never")
    String never();

    @Override
    @Message("Token begins with")
    String publicId();

    @Override
    @Message("See conferences, with number and access code")
    String readsConferences();

    @Override
    @Message("Book, extend, cancel and mail again")
    String writesConferences();

    @Override
    @Message("See who is in a room, and act there")
    String moderates();

    @Override
    @Message("Read counts and the state of the service")
    String readsFigures();

    @Override
    @Message("Read figures over time, by domain too")
    String readsStats();

    @Override
    @Message("See hotlines: who answers, rotas, volunteers and their phones")
    String readsHotlines();

    @Override
    @Message("Decide who answers hotlines, plan shifts, look after volunteers")
    String writesHotlines();

    @Override
    @Message("Read and publish announcements")
    String announces();

    @Override
    @Message("Administer: conferences by state, jobs, unknown rooms, sessions")
    String administers();

    @Override
    @Message("Revoke")
    String revoke();

    @Override
    @Message("Revoke {name}")
    String revokeOf(String name);

    @Override
    @Message("Make a token")
    String wishTitle();

    @Override
    @Message("Give it as few rights and as little time as possible.")
    String wishLead();

    @Override
    @Message("Name")
    String name();

    @Override
    @Message(
            "The program that will use it, e.g. “intranet”. This name stands in audit logs: no address.")
    String nameHint();

    @Override
    @Message("What the program will be able to do.")
    String scopesHint();

    @Override
    @Message("One a line, e.g. example.org or *.example.org. Empty: all.")
    String domainsHint();

    @Override
    @Message("Lasting")
    String spell();

    @Override
    @Message("{#if days == 1}1 day{#else if days == 365}1 year{#else}{days} days{/if}")
    String days(int days);

    @Override
    @Message("Back to the tokens")
    String cancel();

    @Override
    @Message("Give a name of 60 characters at most, without “@”.")
    String wrongName();

    @Override
    @Message("Choose one right at least.")
    String wrongScopes();

    @Override
    @Message("Write each domain like example.org or *.example.org, 50 at most.")
    String wrongDomains();

    @Override
    @Message("The token is made")
    String madeTitle();

    @Override
    @Message("Copy it now: it will never be shown again.")
    String madeWhat();

    @Override
    @Message("Token")
    String token();

    @Override
    @Message("Copy the token")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("What now")
    String steps();

    @Override
    @Message("Put it where your program keeps its secrets, never in its code.")
    String stepKeep();

    @Override
    @Message("The program sends it in the Authorization header, after the word Bearer.")
    String stepSend();

    @Override
    @Message("If it is lost or leaked, revoke it and make another.")
    String stepLost();

    @Override
    @Message("Description of the interface")
    String description();

    @Override
    @Message("Revoke this token?")
    String revokeTitle();

    @Override
    @Message("The program that uses it will get nothing any more, at once. This cannot be undone.")
    String revokeLead();

    @Override
    @Message("Yes, revoke")
    String revokeYes();

    @Override
    @Message("No, keep it")
    String revokeNo();

    @Override
    @Message("The token is revoked")
    String revokedTitle();

    @Override
    @Message("Nobody can use it any more.")
    String revokedWhat();
}
