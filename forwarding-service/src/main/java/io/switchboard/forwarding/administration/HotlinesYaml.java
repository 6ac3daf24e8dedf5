package io.switchboard.forwarding.administration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.phone.PhoneRefused;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.phone.Reach;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a file of hotlines, and is strict: a slip in it stops the service at start rather than a hotline at night. */
@Singleton
class HotlinesYaml {

    private static final ObjectReader READER =
            YAMLMapper.builder(new YAMLFactory())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .findAndAddModules()
                    .build()
                    .readerFor(WrittenHotline.All.class);

    private final Validator validator;
    private final SoundSettings sound;
    private final Phones phones;

    HotlinesYaml(Validator validator, SoundSettings sound, Phones phones) {
        this.validator = validator;
        this.sound = sound;
        this.phones = phones;
    }

    /** Fails with {@link BrokenFile}. */
    List<NewHotline> read(String text) {
        var written = parse(text).hotlines();
        var lines = new WrittenLines(text);
        var wishes = new ArrayList<NewHotline>();
        for (var i = 0; i < written.size(); i++) {
            wishes.add(wish(written.get(i), i, lines));
        }
        refuseTwins(wishes, lines);
        return List.copyOf(wishes);
    }

    private static WrittenHotline.All parse(String text) {
        try {
            return READER.readValue(text);
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation();
            throw new BrokenFile(where == null ? 0 : where.getLineNr(), what(broken));
        }
    }

    private static String what(JsonProcessingException broken) {
        return switch (broken) {
            case UnrecognizedPropertyException unknown ->
                    "%s is no setting; there are %s"
                            .formatted(
                                    path(unknown),
                                    unknown.getKnownPropertyIds().stream()
                                            .map(Object::toString)
                                            .sorted()
                                            .collect(Collectors.joining(", ")));
            case JsonMappingException twice when twice.getCause() instanceof StreamReadException ->
                    "%s says something twice, or is not YAML as it should be"
                            .formatted(path(twice));
            case JsonMappingException mapping ->
                    "%s is missing, or not as it should be".formatted(path(mapping));
            default -> "this is not YAML as it should be";
        };
    }

    private static String path(JsonMappingException broken) {
        return broken.getPath().stream()
                .map(
                        it ->
                                it.getFieldName() == null
                                        ? "[" + it.getIndex() + "]"
                                        : "." + it.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private NewHotline wish(WrittenHotline written, int index, WrittenLines lines) {
        var wish =
                new NewHotline(
                        written.slug(),
                        said(() -> new DialNumber(ovh(written.number())), index, lines, "number"),
                        written.takeOver(),
                        settings(written, index, lines));
        validator.validate(wish).stream()
                .sorted((a, b) -> words(a).toString().compareTo(words(b).toString()))
                .findFirst()
                .ifPresent(
                        it -> {
                            throw broken(index, lines, words(it), it.getMessage());
                        });
        try {
            sound.check(wish.settings());
        } catch (AdministrationRefused.Unsound unsound) {
            throw broken(index, lines, List.of(kebab(unsound.field())), unsound.getMessage());
        }
        return wish;
    }

    private HotlineSettings settings(WrittenHotline it, int index, WrittenLines lines) {
        return new HotlineSettings(
                it.name(),
                it.operators(),
                it.operatorDomains(),
                it.notices(),
                it.channel(),
                it.countries(),
                it.several(),
                it.ringSeconds(),
                said(() -> unanswered(it), index, lines, "unanswered"),
                it.drift(),
                it.reminderHours(),
                it.language(),
                it.zone());
    }

    private Unanswered unanswered(WrittenHotline it) {
        var written = it.unanswered();
        var to =
                switch (written.kind()) {
                    case NOTHING ->
                            written.to() == null ? null : new PhoneNumber(ovh(written.to()));
                    case NUMBER ->
                            phones.parse(
                                    written.to() == null ? "" : written.to(),
                                    new Reach(it.countries(), List.of()));
                    case MESSAGE -> new PhoneNumber(ovh(written.to() == null ? "" : written.to()));
                };
        return new Unanswered(written.kind(), to, written.afterSeconds());
    }

    /** As people write a number of France, or of anywhere. */
    private static String ovh(String written) {
        var digits = written.replaceAll("[\\s.-]", "").replaceFirst("^\\+", "00");
        return digits.matches("0[1-9][0-9]{8}") ? "0033" + digits.substring(1) : digits;
    }

    private static <T> T said(Supplier<T> made, int index, WrittenLines lines, String word) {
        try {
            return made.get();
        } catch (IllegalArgumentException | PhoneRefused refused) {
            throw broken(index, lines, List.of(word), refused.getMessage());
        }
    }

    private static void refuseTwins(List<NewHotline> wishes, WrittenLines lines) {
        var slugs = new HashSet<String>();
        var numbers = new HashSet<DialNumber>();
        for (var i = 0; i < wishes.size(); i++) {
            if (!slugs.add(wishes.get(i).slug())) {
                throw broken(i, lines, List.of("slug"), "another hotline is called so");
            }
            if (!numbers.add(wishes.get(i).number())) {
                throw broken(i, lines, List.of("number"), "another hotline has this number");
            }
        }
    }

    private static BrokenFile broken(
            int index, WrittenLines lines, List<String> path, String what) {
        return new BrokenFile(
                lines.of(index, path),
                "hotlines[%d].%s: %s".formatted(index, String.join(".", path), what));
    }

    /** A violation's path in the words of the file, which has no settings within a hotline, and names lists as a whole. */
    private static List<String> words(ConstraintViolation<NewHotline> violation) {
        return Arrays.stream(violation.getPropertyPath().toString().split("\\."))
                .map(it -> it.replaceFirst("\\[.*", ""))
                .filter(it -> !it.equals("settings") && !it.startsWith("<"))
                .map(HotlinesYaml::kebab)
                .toList();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
