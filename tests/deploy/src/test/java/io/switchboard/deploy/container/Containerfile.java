package io.switchboard.deploy.container;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A container file as it is written: stages of instructions, with the build's arguments put in. */
record Containerfile(List<Stage> stages) {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    /** One instruction, e.g. {@code USER} and {@code 10001}. */
    record Instruction(String verb, String rest) {
        /** The words of its JSON form. */
        List<String> words() {
            try {
                return List.of(new ObjectMapper().readValue(rest, String[].class));
            } catch (JsonProcessingException noList) {
                throw new IllegalArgumentException(verb + " is no JSON list: " + rest, noList);
            }
        }
    }

    /** What {@code COPY} takes, out of the tree or out of another stage, and where to. */
    record Copy(Optional<String> from, List<String> sources, String target) {
        static Copy of(Instruction copy) {
            var words = new ArrayList<>(List.of(copy.rest().split("\\s+")));
            Optional<String> from =
                    words.getFirst().startsWith("--from=")
                            ? Optional.of(words.removeFirst().substring("--from=".length()))
                            : Optional.empty();
            String target = words.removeLast();
            return new Copy(from, List.copyOf(words), target);
        }
    }

    record Stage(String name, List<Instruction> instructions) {
        Stream<Copy> copies() {
            return all("COPY").map(Copy::of);
        }

        Stream<Instruction> all(String verb) {
            return instructions.stream().filter(it -> it.verb().equals(verb));
        }

        /** The one that counts is the last. */
        Instruction last(String verb) {
            return all(verb).reduce((_, later) -> later).orElseThrow();
        }
    }

    /** @param arguments of the build; those with a default may be left out */
    static Containerfile of(String text, Map<String, String> arguments) {
        var known = new HashMap<>(arguments);
        var stages = new ArrayList<Stage>();
        for (Instruction written : instructions(text)) {
            var instruction = new Instruction(written.verb(), filled(written.rest(), known));
            if (instruction.verb().equals("ARG")) {
                String[] argument = instruction.rest().split("=", 2);
                if (argument.length > 1) {
                    known.putIfAbsent(argument[0], argument[1]);
                }
            } else if (instruction.verb().equals("FROM")) {
                String[] words = instruction.rest().split("\\s+");
                stages.add(new Stage(words[words.length - 1], new ArrayList<>()));
            }
            if (!stages.isEmpty()) {
                stages.getLast().instructions().add(instruction);
            }
        }
        return new Containerfile(stages);
    }

    Stage stage(String name) {
        return stages.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Instruction> instructions(String text) {
        return text.replaceAll("(?m)^\\s*#.*\\R", "")
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s+", 2))
                .map(words -> new Instruction(words[0], words[1].strip()))
                .toList();
    }

    private static String filled(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(
                        found ->
                                Optional.ofNullable(values.get(found.group(1)))
                                        .orElseThrow(
                                                () -> new IllegalArgumentException("No " + found)));
    }
}
