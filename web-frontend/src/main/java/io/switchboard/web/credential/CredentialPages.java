package io.switchboard.web.credential;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

final class CredentialPages {

    private CredentialPages() {}

    @CheckedTemplate(basePath = "credential", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Keys(KeysView view) implements TemplateInstance {}

    /** @param request name of the form */
    @CheckedTemplate(basePath = "credential", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Revoke(CredentialFace credential, String request) implements TemplateInstance {}

    @CheckedTemplate(basePath = "credential", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Revoked() implements TemplateInstance {}
}
