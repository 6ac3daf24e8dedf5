package io.switchboard.forwarding.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import com.google.i18n.phonenumbers.ShortNumberInfo.ShortNumberCost;
import io.switchboard.contracts.hotline.PhoneRefusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of the world's phone numbers, asked for one that shall answer a hotline. Decides, and keeps nothing. */
final class NumberingPlan {

    /** They dial each other without a country: 0690… is Guadeloupe from Paris too. */
    private static final List<String> FRENCH = List.of("FR", "GP", "GF", "MQ", "RE", "YT");

    /** 081x, 082x, 083x to 089x: dearer than a call to a neighbour, or meant to be. */
    private static final Pattern DEAR_IN_FRANCE = Pattern.compile("8[1-9][0-9]{7}");

    /** Besides those that the whole of Europe has. */
    private static final Set<String> EMERGENCY_IN_FRANCE =
            Set.of("114", "115", "116000", "119", "191", "196", "197");

    private static final int LONGEST_SHORT = 6;
    private static final String EMERGENCY = "112";
    private static final String NO_COUNTRY = "ZZ";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shorts = ShortNumberInfo.getInstance();

    boolean knows(String country) {
        return numbers.getSupportedRegions().contains(country);
    }

    /** The number as OVH writes it. Fails with {@link PhoneRefused}. */
    String ovh(TypedPhone typed, Reach reach) {
        if (!typed.international()) {
            refuseShort(typed.digits(), reach.home());
        }
        var number = typed.international() ? fromAbroad(typed, reach) : atHome(typed, reach.home());
        refuseUnsound(number);
        refuseForeign(number, reach);
        refuseDear(number);
        var ovh = ovh(number);
        if (reach.leadsBackTo(ovh)) {
            throw new PhoneRefused(PhoneRefusal.ITSELF);
        }
        return ovh;
    }

    /** Whether calls to it are billed as calls to a mobile, as far as its number tells. */
    boolean isMobile(String ovh) {
        var type = read(ovh).map(numbers::getNumberType).orElse(PhoneNumberType.UNKNOWN);
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    /** As people of France read it, and others abroad. What OVH has and nobody else knows is told as it is. */
    String readable(String ovh) {
        return read(ovh).map(this::readable).orElse("+" + ovh.substring(2));
    }

    private String readable(PhoneNumber number) {
        return numbers.format(
                number,
                isFrench(number) ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private boolean isFrench(PhoneNumber number) {
        return number.getCountryCode() == numbers.getCountryCodeForRegion("FR");
    }

    private Optional<PhoneNumber> read(String ovh) {
        return tried("+" + ovh.substring(2), NO_COUNTRY);
    }

    private Optional<PhoneNumber> tried(String digits, String country) {
        try {
            return Optional.of(numbers.parse(digits, country));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private PhoneNumber fromAbroad(TypedPhone typed, Reach reach) {
        var number = parsed("+" + typed.digits(), NO_COUNTRY);
        if (reach.countries().stream()
                .noneMatch(it -> numbers.getCountryCodeForRegion(it) == number.getCountryCode())) {
            throw PhoneRefused.foreign(
                    numbers.getRegionCodeForCountryCode(number.getCountryCode()));
        }
        refuseShort(
                numbers.getNationalSignificantNumber(number),
                numbers.getRegionCodeForCountryCode(number.getCountryCode()));
        return number;
    }

    private PhoneNumber atHome(TypedPhone typed, String home) {
        var number = parsed(typed.digits(), home);
        if (numbers.isValidNumber(number)) {
            return number;
        }
        return (FRENCH.contains(home) ? FRENCH : List.<String>of())
                .stream()
                        .map(country -> parsed(typed.digits(), country))
                        .filter(numbers::isValidNumber)
                        .findFirst()
                        .orElseGet(() -> withoutTrunk(typed.digits(), home));
    }

    /** The library keeps the 0 of a number that is none, which then counts as one of its digits. */
    private PhoneNumber withoutTrunk(String digits, String home) {
        var trunk = numbers.getNddPrefixForRegion(home, true);
        return parsed(
                trunk != null && digits.startsWith(trunk)
                        ? digits.substring(trunk.length())
                        : digits,
                home);
    }

    private void refuseShort(String digits, String country) {
        if (digits.length() > LONGEST_SHORT) {
            return;
        }
        if (isEmergency(digits, country)) {
            throw new PhoneRefused(PhoneRefusal.EMERGENCY);
        }
        var meant =
                tried(digits, country).orElseThrow(() -> new PhoneRefused(PhoneRefusal.TOO_SHORT));
        if (shorts.isPossibleShortNumberForRegion(meant, country)) {
            var cost = shorts.getExpectedCostForRegion(meant, country);
            throw new PhoneRefused(
                    shorts.isValidShortNumberForRegion(meant, country) && isDear(cost)
                            ? PhoneRefusal.PREMIUM
                            : PhoneRefusal.TOO_SHORT);
        }
    }

    private boolean isEmergency(String digits, String country) {
        return shorts.isEmergencyNumber(digits, country)
                || digits.equals(EMERGENCY)
                || (FRENCH.contains(country) && EMERGENCY_IN_FRANCE.contains(digits));
    }

    private static boolean isDear(ShortNumberCost cost) {
        return cost == ShortNumberCost.PREMIUM_RATE || cost == ShortNumberCost.UNKNOWN_COST;
    }

    private void refuseUnsound(PhoneNumber number) {
        switch (numbers.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY ->
                    throw new PhoneRefused(PhoneRefusal.TOO_SHORT);
            case TOO_LONG -> throw new PhoneRefused(PhoneRefusal.TOO_LONG);
            case INVALID_COUNTRY_CODE -> throw new PhoneRefused(PhoneRefusal.NOT_A_NUMBER);
            case INVALID_LENGTH ->
                    throw new PhoneRefused(
                            isShorterThanUsual(number)
                                    ? PhoneRefusal.TOO_SHORT
                                    : PhoneRefusal.TOO_LONG);
            case IS_POSSIBLE -> {
                if (!numbers.isValidNumber(number) || !ovh(number).matches("00[1-9][0-9]{6,13}")) {
                    throw new PhoneRefused(PhoneRefusal.NOT_A_NUMBER);
                }
            }
        }
    }

    private boolean isShorterThanUsual(PhoneNumber number) {
        var country = numbers.getRegionCodeForCountryCode(number.getCountryCode());
        var usual = numbers.getExampleNumberForType(country, PhoneNumberType.MOBILE);
        return usual == null
                || numbers.getNationalSignificantNumber(number).length()
                        < numbers.getNationalSignificantNumber(usual).length();
    }

    private void refuseForeign(PhoneNumber number, Reach reach) {
        if (reach.countries().stream()
                .noneMatch(it -> numbers.isValidNumberForRegion(number, it))) {
            throw PhoneRefused.foreign(numbers.getRegionCodeForNumber(number));
        }
    }

    private void refuseDear(PhoneNumber number) {
        var dear =
                switch (numbers.getNumberType(number)) {
                    case PREMIUM_RATE, SHARED_COST, PERSONAL_NUMBER, PAGER -> true;
                    default ->
                            isFrench(number)
                                    && DEAR_IN_FRANCE
                                            .matcher(numbers.getNationalSignificantNumber(number))
                                            .matches();
                };
        if (dear) {
            throw new PhoneRefused(PhoneRefusal.PREMIUM);
        }
    }

    private String ovh(PhoneNumber number) {
        return "00" + numbers.format(number, PhoneNumberFormat.E164).substring(1);
    }

    private PhoneNumber parsed(String digits, String country) {
        try {
            return numbers.parse(digits, country);
        } catch (NumberParseException unread) {
            throw new PhoneRefused(
                    switch (unread.getErrorType()) {
                        // Of digits alone, only too few are no number to it.
                        case NOT_A_NUMBER, TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN ->
                                PhoneRefusal.TOO_SHORT;
                        case TOO_LONG -> PhoneRefusal.TOO_LONG;
                        case INVALID_COUNTRY_CODE -> PhoneRefusal.NOT_A_NUMBER;
                    });
        }
    }
}
