package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.gateway.credential.Feature;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsTest {

    @Test
    void namesTheBillingAccountsThatAreUsedAndNoOther() {
        var rules = Needs.rules(Set.of(Feature.CONFERENCES), List.of("aa1", "bb2"));

        assertThat(rules)
                .extracting(AccessRule::toString)
                .contains(
                        "GET /auth/currentCredential",
                        "GET /telephony/aa1/conference",
                        "GET /telephony/bb2/conference",
                        "POST /telephony/aa1/conference/*/rooms",
                        "GET /telephony/aa1/conference/*/rooms/*",
                        "PUT /telephony/bb2/conference/*/rooms/*")
                .noneMatch(rule -> rule.contains("/telephony/*") || rule.contains("/me/"))
                .doesNotHaveDuplicates();
    }

    @Test
    void takesAnyBillingAccountWhereNoneIsKnown() {
        var rules = Needs.rules(Set.of(Feature.CONFERENCES), List.of());

        assertThat(rules).contains(new AccessRule("GET", "/telephony/*/conference"));
    }

    @Test
    void asksForKeysOnlyWhereTheyAreLookedAfter() {
        var rules = Needs.rules(Set.of(Feature.CREDENTIAL_OVERSIGHT), List.of("aa1"));

        assertThat(rules)
                .extracting(AccessRule::toString)
                .containsExactly(
                        "GET /auth/currentCredential",
                        "GET /me/api/credential",
                        "GET /me/api/credential/*",
                        "DELETE /me/api/credential/*",
                        "GET /me/api/application/*");
    }

    @Test
    void coversEachOperationThatCallsWithOurKey() {
        var rules = Needs.rules(EnumSet.allOf(Feature.class), List.of("aa1"));

        assertThat(Operation.values())
                .filteredOn(Needs::isOurs)
                .allSatisfy(
                        operation ->
                                assertThat(rules)
                                        .containsAll(
                                                Needs.rules(operation, List.of("aa1")).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "/telephony/*, /telephony/aa1/conference, true",
        "/telephony/*, /telephony/aa1/conference/*/rooms/*, true",
        "/telephony/*, /telephony, false",
        "/telephony/aa1/conference/*/rooms, /telephony/aa1/conference/*/rooms/*, false",
        "/telephony/aa1/conference/*/rooms/*, /telephony/aa1/conference/*/rooms, false",
        "/telephony/aa1/conference, /telephony/*/conference, false",
        "/telephony/**/x, /telephony/aa1/x, true",
        "/a.c, /abc, false",
    })
    void knowsWhatARuleGrants(String granted, String needed, boolean covered) {
        var rule = new AccessRule("GET", granted);

        assertThat(rule.covers(new AccessRule("GET", needed))).isEqualTo(covered);
        assertThat(rule.covers(new AccessRule("PUT", needed))).isFalse();
    }
}
