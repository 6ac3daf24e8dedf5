package io.switchboard.e2e.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as its page shows it: where it goes, and what it holds before anything is typed. */
public record Form(String action, Map<String, String> fields) {
    private static final Pattern FORM =
            Pattern.compile(
                    "<form\\b[^>]*\\baction=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|type|value)=\"([^\"]*)\"");
    private static final Set<String> CHOICES = Set.of("radio", "checkbox");
    private static final Pattern CHECKED = Pattern.compile("\\bchecked\\b");

    /** All forms of the page, in its order. */
    static List<Form> all(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> new Form(plain(form.group(1)), fields(form.group(2))))
                .toList();
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = INPUT.matcher(form);
        while (inputs.find()) {
            var attributes = attributes(inputs.group());
            boolean chosen = CHECKED.matcher(inputs.group()).find();
            if (chosen || !CHOICES.contains(attributes.getOrDefault("type", "text"))) {
                fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private static Map<String, String> attributes(String input) {
        return ATTRIBUTE
                .matcher(input)
                .results()
                .collect(
                        Collectors.toMap(
                                it -> it.group(1), it -> plain(it.group(2)), (first, _) -> first));
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The same form with something typed over. */
    public Form with(String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new Form(action, changed);
    }

    public Form without(String name) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new Form(action, changed);
    }

    public String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
