/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.portolan.study.json.JsonPath;
import org.portolan.study.json.JsonValue;

/**
 * A place of a scenario file, written as {@code guests[0].profile.dirtyRate}; {@code [*]} is every element. It may pass
 * through what a shorthand stands for, and end in a member that is not there yet.
 */
final class Place {

    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)((?:\\[(?:[0-9]{1,9}|\\*)])*)");
    private static final Pattern INDEX = Pattern.compile("[0-9]+|\\*");
    private static final String METHOD = "method";
    private static final String ASSUMPTIONS = "assumptions.";

    /** A step on the way to a place. */
    private sealed interface Step {
        record Into(String member) implements Step {
        }

        record To(int element) implements Step {
        }

        record ToEach() implements Step {
        }
    }

    /**
     * A file with a value set.
     *
     * @param root all of it
     * @param path where the value stands; the first place where it stands at several
     */
    record Placed(JsonValue root, JsonPath path) {
    }

    private final String text;
    private final List<Step> steps;

    private Place(String text, List<Step> steps) {
        this.text = text;
        this.steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws UnreadableScenarioException when it is of another form
     */
    static Place of(String path) throws UnreadableScenarioException {
        var text = path.startsWith("$.") ? path.substring(2) : path;
        if (text.startsWith(ASSUMPTIONS)) {
            // the keys of assumptions have dots of their own
            return new Place(path,
                    List.of(new Step.Into("assumptions"), new Step.Into(text.substring(ASSUMPTIONS.length()))));
        }
        var steps = new ArrayList<Step>();
        for (var part : text.split("\\.", -1)) {
            var match = PART.matcher(part);
            if (!match.matches()) {
                throw new UnreadableScenarioException(NLS.bind(Messages.Variation_Form, path), List.of());
            }
            steps.add(new Step.Into(match.group(1)));
            INDEX.matcher(match.group(2)).results().map(r -> r.group()).forEach(
                    index -> steps.add(index.equals("*") ? new Step.ToEach() : new Step.To(Integer.parseInt(index))));
        }
        return new Place(path, steps);
    }

    /**
     * The file with a value at this place.
     *
     * @throws UnreadableScenarioException when the way to the place is not there
     */
    Placed set(JsonValue root, JsonValue value) throws UnreadableScenarioException {
        if (steps.getFirst().equals(new Step.Into(METHOD)) && isOfNoRelocation(root)) {
            throw new UnreadableScenarioException(NLS.bind(Messages.Variation_NoEffect, text), List.of());
        }
        var numbered = root instanceof JsonValue.Fields fields ? asWritten(fields) : steps;
        return set(Optional.of(root), Optional.of(ScenarioFormat.SCENARIO), numbered, JsonPath.ROOT, value);
    }

    private static boolean isOfNoRelocation(JsonValue root) {
        return root instanceof JsonValue.Fields file
                && file.get("relocations").orElse(null) instanceof JsonValue.Elements all
                && all.elements().stream().allMatch(r -> r instanceof JsonValue.Fields f && f.get(METHOD).isPresent());
    }

    /** The steps with the singular or the plural of guests and links, whichever the file has. */
    private List<Step> asWritten(JsonValue.Fields root) {
        for (var names : List.of(List.of("guest", "guests"), List.of("link", "links"))) {
            var one = new Step.Into(names.get(0));
            var more = new Step.Into(names.get(1));
            if (steps.getFirst().equals(one) && root.get(more.member()).map(Place::isOne).orElse(false)) {
                return replaced(1, more, new Step.To(0));
            }
            boolean onlyOne =
                    steps.size() > 1 && (steps.get(1).equals(new Step.To(0)) || steps.get(1) instanceof Step.ToEach);
            if (steps.getFirst().equals(more) && onlyOne && root.get(one.member()).isPresent()) {
                return replaced(2, one);
            }
        }
        return steps;
    }

    private static boolean isOne(JsonValue value) {
        return value instanceof JsonValue.Elements elements && elements.elements().size() == 1;
    }

    private List<Step> replaced(int count, Step... others) {
        var all = new ArrayList<>(List.of(others));
        all.addAll(steps.subList(count, steps.size()));
        return all;
    }

    private Placed set(Optional<JsonValue> here, Optional<Shape> shape, List<Step> way, JsonPath path, JsonValue value)
            throws UnreadableScenarioException {
        if (way.isEmpty()) {
            return new Placed(value, path);
        }
        var rest = way.subList(1, way.size());
        return switch (way.getFirst()) {
            case Step.Into into -> setMember(here, shape, into.member(), rest, path, value);
            case Step.To to -> setElements(here, shape, List.of(to.element()), rest, path, value);
            case Step.ToEach each -> setElements(here, shape, all(here), rest, path, value);
        };
    }

    private Placed setMember(Optional<JsonValue> here, Optional<Shape> shape, String member, List<Step> rest,
            JsonPath path, JsonValue value) throws UnreadableScenarioException {
        var expanded = here.map(json -> shape.flatMap(Place::object).map(o -> o.expanded(json)).orElse(json))
                .orElse(JsonValue.Fields.EMPTY);
        if (!(expanded instanceof JsonValue.Fields fields)) {
            throw nothing(path);
        }
        var inner =
                set(fields.get(member), shape.flatMap(s -> memberShape(s, fields, member)), rest, path.member(member),
                        value);
        return new Placed(fields.with(member, inner.root()), inner.path());
    }

    private Placed setElements(Optional<JsonValue> here, Optional<Shape> shape, List<Integer> indices, List<Step> rest,
            JsonPath path, JsonValue value) throws UnreadableScenarioException {
        if (!(here.orElse(null) instanceof JsonValue.Elements elements)) {
            throw nothing(path);
        }
        Optional<Shape> each =
                shape.flatMap(s -> s instanceof Shape.Many many ? Optional.of(many.each()) : Optional.empty());
        var changed = elements;
        Optional<JsonPath> first = Optional.empty();
        for (int index : indices) {
            if (index >= elements.elements().size()) {
                throw new UnreadableScenarioException(
                        NLS.bind(Messages.Variation_NoElement, new Object[] {text, index, elements.elements().size()}),
                        List.of());
            }
            var inner = set(Optional.of(elements.elements().get(index)), each, rest, path.element(index), value);
            changed = changed.with(index, inner.root());
            first = first.or(() -> Optional.of(inner.path()));
        }
        return new Placed(changed, first.orElseThrow(() -> nothing(path)));
    }

    private static List<Integer> all(Optional<JsonValue> here) {
        int size = here.map(json -> json instanceof JsonValue.Elements e ? e.elements().size() : 0).orElse(0);
        return IntStream.range(0, size).boxed().toList();
    }

    private UnreadableScenarioException nothing(JsonPath path) {
        return new UnreadableScenarioException(NLS.bind(Messages.Variation_NotThere, text, path), List.of());
    }

    private static Optional<Shape.ObjectShape> object(Shape shape) {
        return switch (shape) {
            case Shape.ObjectShape object -> Optional.of(object);
            case Shape.Either either -> object(either.first()).or(() -> object(either.second()));
            default -> Optional.empty();
        };
    }

    private static Optional<Shape> memberShape(Shape shape, JsonValue.Fields fields, String member) {
        var members = object(shape).<Map<String, Shape.Member>>map(object -> switch (object) {
            case Shape.Fields f -> f.members();
            case Shape.Choice c -> ShapeCases.of(fields, c).map(Shape.Fields::members).orElse(Map.of());
            case Shape.Kinds k -> ShapeCases.of(fields, k).map(Shape.Fields::members).orElse(Map.of());
        });
        return members.map(m -> m.get(member)).map(Shape.Member::shape);
    }
}
