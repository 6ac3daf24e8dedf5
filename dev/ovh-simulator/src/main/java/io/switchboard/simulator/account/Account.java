package io.switchboard.simulator.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** OVH's {@code telephony.BillingAccountWithIAM}. */
record Account(
        Price allowedOutplan,
        String billingAccount,
        Price creditThreshold,
        Price currentOutplan,
        String description,
        boolean hasSpecialNumbers,
        boolean hiddenExternalNumber,
        Iam iam,
        boolean overrideDisplayedNumber,
        Price securityDeposit,
        Status status,
        boolean trusted) {

    /** OVH's {@code telephony.BillingAccountStatusEnum}. */
    enum Status {
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("deleted")
        DELETED,
        @JsonProperty("enabled")
        ENABLED,
        @JsonProperty("expired")
        EXPIRED
    }

    static Account enabled(String name, String description) {
        return new Account(
                Price.NOTHING,
                name,
                Price.NOTHING,
                Price.NOTHING,
                description,
                false,
                false,
                Iam.of(name),
                false,
                Price.NOTHING,
                Status.ENABLED,
                true);
    }

    Account with(Status other) {
        return new Account(
                allowedOutplan,
                billingAccount,
                creditThreshold,
                currentOutplan,
                description,
                hasSpecialNumbers,
                hiddenExternalNumber,
                iam,
                overrideDisplayedNumber,
                securityDeposit,
                other,
                trusted);
    }

    record Price(String currencyCode, String text, double value) {
        static final Price NOTHING = new Price("EUR", "0.00 €", 0);
    }

    record Iam(String displayName, String id, Map<String, String> tags, String urn) {
        static Iam of(String name) {
            return new Iam(
                    name,
                    "00000000-0000-4000-8000-000000000001",
                    null,
                    "urn:v1:eu:resource:telephony:" + name);
        }
    }
}
