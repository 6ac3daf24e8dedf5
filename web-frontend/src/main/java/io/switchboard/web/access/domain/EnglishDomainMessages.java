package io.switchboard.web.access.domain;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

@Localized("en")
public interface EnglishDomainMessages extends DomainMessages {

    @Override
    @Message("Who may come in")
    String title();

    @Override
    @Message("The organisations are set")
    String fixed();

    @Override
    @Message("Whoever has an address in one of the domains below may come in.")
    String fixedWhat();

    @Override
    @Message("The list of organisations is read")
    String read();

    @Override
    @Message("Whoever has an address in a domain of the list, or of the setting, may come in.")
    String readWhat();

    @Override
    @Message("The list could not be read again")
    String lastGood();

    @Override
    @Message(
            "The last good list still counts: nobody is refused for it. It is asked for again and again.")
    String lastGoodWhat();

    @Override
    @Message("The list was never read")
    String never();

    @Override
    @Message(
            "Nobody comes in by it, and everybody is told that it cannot be read. Check DOMAIN_LIST_URL, DOMAIN_LIST_KEY and DOMAIN_LIST_FIELD.")
    String neverWhat();

    @Override
    @Message("Domains of the setting")
    String patterns();

    @Override
    @Message("None: the list alone decides.")
    String noPatterns();

    @Override
    @Message("List kept elsewhere")
    String remote();

    @Override
    @Message("Kept by")
    String host();

    @Override
    @Message("{domains} {#if domains == 1}domain{#else}domains{/if}")
    String size(int domains);

    @Override
    @Message("Last read well")
    String lastRead();

    @Override
    @Message("Not yet")
    String notYet();

    @Override
    @Message("Asked for last")
    String lastAsked();

    @Override
    @Message("What went wrong")
    String trouble();
}
