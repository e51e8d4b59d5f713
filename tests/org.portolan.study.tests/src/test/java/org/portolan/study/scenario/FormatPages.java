/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@link ScenarioFormat} says, for readers: the tables of docs/scenario-format.md and the JSON Schema. Run {@link #main} to
 * write them anew.
 */
final class FormatPages {

    static final String PAGE = "docs/scenario-format.md";
    static final String SCHEMA = "docs/scenario.schema.json";
    static final String SHIPPED_SCHEMA =
            "bundles/org.portolan.study/src/main/resources/org/portolan/study/scenario/scenario.schema.json";

    private static final Pattern TABLE =
            Pattern.compile("(<!-- members of (\\w+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

    private final Properties meanings = new Properties();
    private final Set<String> usedMeanings = new TreeSet<>();

    FormatPages() {
        try (var in = FormatPages.class.getResourceAsStream("scenario-format.properties")) {
            meanings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the pages into the project whose root is the first argument. */
    public static void main(String[] args) throws IOException {
        var root = Path.of(args[0]);
        var pages = new FormatPages();
        var page = root.resolve(PAGE);
        Files.writeString(page, pages.page(Files.readString(page)));
        Files.writeString(root.resolve(SCHEMA), pages.schema());
        Files.writeString(root.resolve(SHIPPED_SCHEMA), pages.schema());
    }

    /** Meanings that no member of the format has. */
    Set<String> leftOver() {
        schema();
        shapes().keySet().forEach(this::meaning);
        var left = new TreeSet<>(meanings.stringPropertyNames());
        left.removeAll(usedMeanings);
        return left;
    }

    /** The page with its tables made anew. */
    String page(String page) {
        var shapes = shapes();
        return TABLE.matcher(page).replaceAll(match -> Matcher.quoteReplacement(match.group(1)
                + table(Optional.ofNullable(shapes.get(match.group(2)))
                        .orElseThrow(() -> new IllegalArgumentException("no shape " + match.group(2))))
                + "\n" + match.group(3)));
    }

    /** Names of the objects that the page must have a table of. */
    Collection<String> objects() {
        return shapes().keySet();
    }

    private String table(Shape.ObjectShape shape) {
        var lines = new ArrayList<String>();
        switch (shape) {
            case Shape.Fields fields -> {
                lines.add("| member | what it is | value |");
                lines.add("|---|---|---|");
                fields.members().forEach((name, member) -> lines.add(row(shape, name, member, List.of())));
            }
            case Shape.Choice choice -> {
                lines.add("| member | of | what it is | value |");
                lines.add("|---|---|---|---|");
                lines.add("| %s | all | %s | %s |".formatted(name(choice.selector(), choice.usual().isEmpty()),
                        meaning(choice.name() + "." + choice.selector()), words(choice.cases().keySet())));
                members(choice.cases()).forEach((name, cases) -> lines.add(row(shape, name,
                        choice.cases().get(cases.getFirst()).members().get(name),
                        cases.size() == choice.cases().size() ? List.of("all") : quoted(cases))));
            }
            case Shape.Kinds kinds -> {
                lines.add("| member | what it is | value |");
                lines.add("|---|---|---|");
                kinds.cases().forEach((teller, fields) -> fields.members()
                        .forEach((name, member) -> lines.add(row(shape, name, member, List.of()))));
            }
        }
        return String.join("\n", lines);
    }

    /** Members with the cases that have them, in the order of the format. */
    private static Map<String, List<String>> members(Map<String, Shape.Fields> cases) {
        var members = new LinkedHashMap<String, List<String>>();
        cases.forEach((word, fields) -> fields.members().keySet()
                .forEach(name -> members.computeIfAbsent(name, n -> new ArrayList<>()).add(word)));
        return members;
    }

    private String row(Shape.ObjectShape shape, String name, Shape.Member member, List<String> of) {
        var cells = new ArrayList<String>(List.of(name(name, member.required())));
        if (!of.isEmpty()) {
            cells.add(String.join(", ", of));
        }
        cells.add(meaning(shape.name() + "." + name));
        cells.add(value(member.shape()));
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String name(String name, boolean required) {
        return required ? "**`" + name + "`**" : "`" + name + "`";
    }

    private static String value(Shape shape) {
        return switch (shape) {
            case Shape.Quantity q -> switch (q.kind()) {
                case TIME -> "a time";
                case MEMORY -> "memory";
                case RATE -> "a data rate";
                case PAGE_RATE -> "a page rate";
                case SHARE -> "a share";
            } + range(q);
            case Shape.Number n -> (n.whole() ? "a whole number" : "a number") + (n.most().precision() > 17 ? ""
                    : ", " + n.least().toPlainString() + " to " + n.most().toPlainString());
            case Shape.Flag f -> "true or false";
            case Shape.Word w -> words(w.words());
            case Shape.Name n -> "text";
            case Shape.Many m -> "array of " + value(m.each());
            case Shape.Either e -> value(e.first()) + " or " + value(e.second());
            case Shape.Assumed a -> "object";
            case Shape.ObjectShape o -> "[" + o.name() + "](#" + o.name().toLowerCase(java.util.Locale.ROOT) + ")";
        };
    }

    private static String range(Shape.Quantity q) {
        return ", " + q.kind().display(q.least()) + " to " + q.kind().display(q.most());
    }

    private static String words(Collection<String> words) {
        return String.join(", ", quoted(words));
    }

    private static List<String> quoted(Collection<String> words) {
        return words.stream().map(word -> "`" + word + "`").toList();
    }

    private String meaning(String key) {
        usedMeanings.add(key);
        return Optional.ofNullable(meanings.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("scenario-format.properties does not explain " + key));
    }

    private static Map<String, Shape.ObjectShape> shapes() {
        var shapes = new LinkedHashMap<String, Shape.ObjectShape>();
        collect(ScenarioFormat.SCENARIO, shapes);
        return shapes;
    }

    private static void collect(Shape shape, Map<String, Shape.ObjectShape> shapes) {
        switch (shape) {
            case Shape.Many many -> collect(many.each(), shapes);
            case Shape.Either either -> {
                collect(either.first(), shapes);
                collect(either.second(), shapes);
            }
            case Shape.ObjectShape object -> {
                if (shapes.putIfAbsent(object.name(), object) == null) {
                    fields(object).forEach(f -> f.members().values().forEach(m -> collect(m.shape(), shapes)));
                }
            }
            default -> {
                // nothing within
            }
        }
    }

    private static Collection<Shape.Fields> fields(Shape.ObjectShape object) {
        return switch (object) {
            case Shape.Fields f -> List.of(f);
            case Shape.Choice c -> c.cases().values();
            case Shape.Kinds k -> k.cases().values();
        };
    }

    // The JSON Schema

    /** The JSON Schema of scenario files. */
    String schema() {
        var out = new JsonText();
        out.object(() -> {
            out.member("$schema", "https://json-schema.org/draft/2020-12/schema");
            out.member("title", "Portolan scenario");
            out.member("$ref", "#/$defs/scenario");
            out.name("$defs");
            out.object(() -> shapes().forEach((name, shape) -> {
                out.name(name);
                definition(out, shape);
            }));
        });
        return out + "\n";
    }

    private void definition(JsonText out, Shape.ObjectShape shape) {
        out.object(() -> {
            out.member("description", plain(meaning(shape.name())));
            var objects = new ArrayList<Runnable>();
            shape.shorthand().ifPresent(member -> objects.add(() -> shorthand(out, shape, member)));
            switch (shape) {
                case Shape.Fields f ->
                        objects.add(() -> fields(out, shape.name(), f, Optional.empty(), Optional.empty()));
                case Shape.Choice c -> c.cases().forEach((word, f) -> objects.add(() -> fields(out, shape.name(), f,
                        Optional.of(c), Optional.of(word))));
                case Shape.Kinds k -> k.cases().values().forEach(f -> objects.add(() -> fields(out, shape.name(), f,
                        Optional.empty(), Optional.empty())));
            }
            out.name("anyOf");
            out.array(objects);
        });
    }

    private void shorthand(JsonText out, Shape.ObjectShape shape, String member) {
        if (shape instanceof Shape.Choice choice && choice.selector().equals(member)) {
            out.object(() -> enumeration(out, choice.cases().keySet()));
        } else {
            var first = fields(shape).stream().map(f -> f.members().get(member)).filter(m -> m != null).findFirst();
            out.object(() -> type(out, first.orElseThrow().shape()));
        }
    }

    private void fields(JsonText out, String name, Shape.Fields fields, Optional<Shape.Choice> choice,
            Optional<String> word) {
        out.object(() -> {
            out.member("type", "object");
            out.name("properties");
            out.object(() -> {
                choice.ifPresent(c -> {
                    out.name(c.selector());
                    out.object(() -> {
                        out.member("const", word.orElseThrow());
                        out.member("description", plain(meaning(name + "." + c.selector())));
                    });
                });
                fields.members().forEach((member, m) -> {
                    out.name(member);
                    out.object(() -> {
                        type(out, m.shape());
                        out.member("description", plain(meaning(name + "." + member)));
                    });
                });
                out.name(Shape.COMMENT);
                out.object(() -> {
                    out.member("type", "string");
                    out.member("description", plain(meaning("comment")));
                });
            });
            var required = new LinkedHashSet<String>();
            choice.filter(c -> !c.usual().equals(word)).ifPresent(c -> required.add(c.selector()));
            fields.members().forEach((member, m) -> {
                if (m.required()) {
                    required.add(member);
                }
            });
            if (!required.isEmpty()) {
                out.name("required");
                out.strings(required);
            }
            out.member("additionalProperties", false);
        });
    }

    private void type(JsonText out, Shape shape) {
        switch (shape) {
            case Shape.Quantity q -> {
                out.member("type", "string");
                out.member("pattern", pattern(q.kind()));
                out.name("examples");
                out.strings(List.of(q.kind().example()));
            }
            case Shape.Number n -> {
                out.member("type", n.whole() ? "integer" : "number");
                out.member("minimum", n.least());
                out.member("maximum", n.most());
            }
            case Shape.Flag f -> out.member("type", "boolean");
            case Shape.Word w -> enumeration(out, w.words());
            case Shape.Name n -> {
                out.member("type", "string");
                out.member("pattern", "\\S");
            }
            case Shape.Many m -> {
                out.member("type", "array");
                out.member("minItems", BigDecimal.valueOf(m.least()));
                out.name("items");
                out.object(() -> type(out, m.each()));
            }
            case Shape.Either e -> {
                out.name("anyOf");
                out.array(List.of(() -> out.object(() -> type(out, e.first())),
                        () -> out.object(() -> type(out, e.second()))));
            }
            case Shape.Assumed a -> assumptions(out);
            case Shape.ObjectShape o -> out.member("$ref", "#/$defs/" + o.name());
        }
    }

    /** Their keys are many, and are listed elsewhere. */
    private void assumptions(JsonText out) {
        out.member("type", "object");
        out.name("additionalProperties");
        out.object(() -> {
            out.name("anyOf");
            out.array(List.of(() -> out.object(() -> out.member("type", "number")),
                    () -> out.object(() -> out.member("type", "string"))));
        });
    }

    private static void enumeration(JsonText out, Collection<String> words) {
        out.name("enum");
        out.strings(words);
    }

    private static String pattern(QuantityKind kind) {
        return "^\\s*[+-]?" + QuantityText.NUMBER + "\\s*(?:"
                + kind.units().keySet().stream().collect(Collectors.joining("|")) + ")\\s*$";
    }

    /** Without what is for the page alone. */
    private static String plain(String meaning) {
        return meaning.replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1").replace("`", "");
    }
}
