package io.switchboard.web.token;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class TokenPages {

    private TokenPages() {}

    @CheckedTemplate(basePath = "token", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Tokens(List<TokenFace> tokens) implements TemplateInstance {}

    @CheckedTemplate(basePath = "token", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Wish(TokenView view) implements TemplateInstance {}

    /** @param text the token, told this once */
    @CheckedTemplate(basePath = "token", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Made(String text) implements TemplateInstance {

        @Override
        public String toString() {
            return "Made";
        }
    }

    @CheckedTemplate(basePath = "token", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Revoke(TokenFace token) implements TemplateInstance {}

    @CheckedTemplate(basePath = "token", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Revoked() implements TemplateInstance {}
}
