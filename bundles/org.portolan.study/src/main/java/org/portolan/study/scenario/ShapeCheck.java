/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.study.json.JsonPath;
import org.portolan.study.json.JsonValue;

/** Compares a JSON value with what may stand in its place. */
final class ShapeCheck {

    private final List<ScenarioFileProblem> problems = new ArrayList<>();
    private final Set<JsonPath> unusable = new HashSet<>();
    private final Map<JsonPath, ReadQuantity> quantities = new LinkedHashMap<>();

    /** Checks a value and all within it. */
    void check(JsonValue value, Shape shape, JsonPath path) {
        switch (shape) {
            case Shape.Quantity q -> quantity(value, q, path);
            case Shape.Number n -> number(value, n, path);
            case Shape.Flag f -> {
                if (!(value instanceof JsonValue.Flag)) {
                    mismatch(value, shape, path);
                }
            }
            case Shape.Word w -> word(value, w, path);
            case Shape.Name n -> name(value, n, path);
            case Shape.Many m -> many(value, m, path);
            case Shape.Either e -> either(value, e, path);
            case Shape.Assumed a -> assumptions(value, a, path);
            case Shape.ObjectShape o -> object(value, o, path);
        }
    }

    /** What is wrong, in the order of the text. */
    List<ScenarioFileProblem> problems() {
        return problems;
    }

    /** Whether the value at a path cannot be used. */
    boolean isUnusable(JsonPath path) {
        return unusable.contains(path);
    }

    /** Every number that was understood. */
    Map<JsonPath, ReadQuantity> quantities() {
        return quantities;
    }

    private void quantity(JsonValue value, Shape.Quantity shape, JsonPath path) {
        if (!(value instanceof JsonValue.Text text)) {
            mismatch(value, shape, path);
            return;
        }
        var quantity = QuantityText.read(text.text(), shape.kind());
        if (quantity.amount().isEmpty()) {
            add(path, quantity.wrong(), shape);
        } else if (inRange(quantity.amount().get(), shape.least(), shape.most())) {
            quantities.put(path, new ReadQuantity(shape.kind().columnType(), quantity.amount().get()));
        } else {
            add(path, NLS.bind(Messages.Wrong_OutOfRange, text.text()), shape);
        }
    }

    private void number(JsonValue value, Shape.Number shape, JsonPath path) {
        if (!(value instanceof JsonValue.Number number)) {
            mismatch(value, shape, path);
        } else if (!inRange(number.number(), shape.least(), shape.most())) {
            add(path, NLS.bind(Messages.Wrong_OutOfRange, number.number()), shape);
        } else if (shape.whole() && number.number().stripTrailingZeros().scale() > 0) {
            add(path, NLS.bind(Messages.Wrong_NotWhole, number.number()), shape);
        } else {
            quantities.put(path, ReadQuantity.ofNumber(number.number(), shape.whole()));
        }
    }

    private static boolean inRange(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private void word(JsonValue value, Shape.Word shape, JsonPath path) {
        if (!(value instanceof JsonValue.Text text)) {
            mismatch(value, shape, path);
        } else if (!shape.words().contains(text.text())) {
            add(path, unknown(Messages.Wrong_Word, text.text(), shape.words()), ShapeText.expected(shape));
        }
    }

    private void name(JsonValue value, Shape.Name shape, JsonPath path) {
        if (!(value instanceof JsonValue.Text text)) {
            mismatch(value, shape, path);
        } else if (text.text().isBlank()) {
            add(path, Messages.Wrong_Blank, shape);
        }
    }

    private void many(JsonValue value, Shape.Many shape, JsonPath path) {
        if (!(value instanceof JsonValue.Elements elements)) {
            mismatch(value, shape, path);
            return;
        }
        if (elements.elements().size() < shape.least()) {
            add(path, NLS.bind(Messages.Wrong_TooFew, elements.elements().size()),
                    NLS.bind(Messages.Expected_AtLeast, shape.least()));
        }
        for (int i = 0; i < elements.elements().size(); i++) {
            check(elements.elements().get(i), shape.each(), path.element(i));
        }
    }

    private void either(JsonValue value, Shape.Either shape, JsonPath path) {
        if (fits(value, shape.first())) {
            check(value, shape.first(), path);
        } else if (fits(value, shape.second())) {
            check(value, shape.second(), path);
        } else {
            mismatch(value, shape, path);
        }
    }

    /** Whether a value is of this shape, as far as can be told without looking into it. */
    private static boolean fits(JsonValue value, Shape shape) {
        return switch (shape) {
            case Shape.Word w -> value instanceof JsonValue.Text text && w.words().contains(text.text());
            case Shape.Quantity q -> value instanceof JsonValue.Text;
            case Shape.Name n -> value instanceof JsonValue.Text;
            case Shape.Number n -> value instanceof JsonValue.Number;
            case Shape.Flag f -> value instanceof JsonValue.Flag;
            case Shape.Many m -> value instanceof JsonValue.Elements;
            case Shape.Either e -> fits(value, e.first()) || fits(value, e.second());
            case Shape.Assumed a -> value instanceof JsonValue.Fields;
            case Shape.ObjectShape o -> o.expanded(value) instanceof JsonValue.Fields;
        };
    }

    private void assumptions(JsonValue value, Shape.Assumed shape, JsonPath path) {
        if (!(value instanceof JsonValue.Fields object)) {
            mismatch(value, shape, path);
            return;
        }
        object.members().forEach((name, member) -> AssumptionKey.ofKey(name).ifPresentOrElse(
                key -> check(member, AssumptionShape.of(key), path.member(name)), () -> {
                    if (!name.equals(Shape.COMMENT)) {
                        unknownMember(name, path, AssumptionShape.keys(), Messages.Expected_AssumptionKey);
                    }
                }));
    }

    private void object(JsonValue value, Shape.ObjectShape shape, JsonPath path) {
        boolean bare = shape.expanded(value) != value;
        if (!(shape.expanded(value) instanceof JsonValue.Fields object)) {
            mismatch(value, shape, path);
            return;
        }
        switch (shape) {
            case Shape.Fields f -> members(object, f, Set.of(), path, bare);
            case Shape.Choice c -> choice(object, c, path, bare);
            case Shape.Kinds k -> kinds(object, k, path, bare);
        }
    }

    private void choice(JsonValue.Fields object, Shape.Choice shape, JsonPath path, boolean bare) {
        var selector = new Shape.Word(List.copyOf(shape.cases().keySet()));
        var value = object.get(shape.selector());
        if (value.isPresent()) {
            check(value.get(), selector, bare ? path : path.member(shape.selector()));
        } else if (shape.usual().isEmpty()) {
            add(path, NLS.bind(Messages.Wrong_MemberMissing, shape.selector()), ShapeText.expected(selector));
        }
        ShapeCases.of(object, shape).ifPresent(c -> members(object, c, Set.of(shape.selector()), path, bare));
    }

    private void kinds(JsonValue.Fields object, Shape.Kinds shape, JsonPath path, boolean bare) {
        var found = ShapeCases.of(object, shape);
        if (found.isPresent()) {
            members(object, found.get(), Set.of(), path, bare);
        } else {
            add(path, Messages.Wrong_KindUnknown,
                    NLS.bind(Messages.Expected_MemberOf, String.join(", ", shape.cases().keySet())));
        }
    }

    /**
     * @param bare whether the object stands for a bare value, whose path is then that of its only member
     */
    private void members(JsonValue.Fields object, Shape.Fields shape, Set<String> others, JsonPath path, boolean bare) {
        var known = new LinkedHashSet<>(shape.members().keySet());
        known.addAll(others);
        object.members().forEach((name, value) -> {
            var member = shape.members().get(name);
            if (member != null) {
                check(value, member.shape(), bare ? path : path.member(name));
            } else if (!others.contains(name) && !name.equals(Shape.COMMENT)) {
                unknownMember(name, path, known, NLS.bind(Messages.Expected_MemberOf, String.join(", ", known)));
            }
        });
        shape.members().forEach((name, member) -> {
            if (member.required() && object.get(name).isEmpty()) {
                add(path, NLS.bind(Messages.Wrong_MemberMissing, name), ShapeText.expected(member.shape()));
            }
        });
    }

    private void unknownMember(String name, JsonPath path, Collection<String> known, String expected) {
        problems.add(new ScenarioFileProblem(path.member(name).text(), unknown(Messages.Wrong_Member, name, known),
                expected));
    }

    private static String unknown(String message, String word, Collection<String> known) {
        var sentence = NLS.bind(message, word);
        return NearMiss.of(word, known).map(near -> sentence + " " + NLS.bind(Messages.Wrong_Meant, near))
                .orElse(sentence);
    }

    private void mismatch(JsonValue value, Shape shape, JsonPath path) {
        var wrong = switch (value) {
            case JsonValue.Null n -> Messages.Wrong_Null;
            case JsonValue.Number number when ShapeText.wantsUnit(shape) ->
                    NLS.bind(Messages.Wrong_NoUnit, number.number());
            case JsonValue.Number number -> NLS.bind(Messages.Wrong_Type, number.number());
            case JsonValue.Text text -> NLS.bind(Messages.Wrong_Type, '"' + text.text() + '"');
            case JsonValue.Flag flag -> NLS.bind(Messages.Wrong_Type, flag.value());
            case JsonValue.Elements elements -> Messages.Wrong_Array;
            case JsonValue.Fields object -> Messages.Wrong_Object;
        };
        add(path, wrong, shape);
    }

    private void add(JsonPath path, String wrong, Shape expected) {
        add(path, wrong, ShapeText.expected(expected));
    }

    private void add(JsonPath path, String wrong, String expected) {
        unusable.add(path);
        problems.add(new ScenarioFileProblem(path.text(), wrong, expected));
    }
}
