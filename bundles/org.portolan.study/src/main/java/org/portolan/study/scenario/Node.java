/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.json.JsonPath;
import org.portolan.study.json.JsonValue;

/**
 * An object of a scenario file that was checked. A member that is absent or cannot be used is empty: what is wrong with it
 * is known already, and reading goes on to find what else is.
 */
final class Node {

    private static final BigDecimal PAGE = BigDecimal.valueOf(Pages.SIZE);
    private static final int NANO_DIGITS = 9;

    private final JsonValue.Fields object;
    private final JsonPath path;
    private final boolean bare;
    private final Map<JsonPath, ReadQuantity> quantities;

    private Node(JsonValue.Fields object, JsonPath path, boolean bare, Map<JsonPath, ReadQuantity> quantities) {
        this.object = object;
        this.path = path;
        this.bare = bare;
        this.quantities = quantities;
    }

    /**
     * The node of a value; empty when it is none.
     *
     * @param quantities the numbers that were understood
     */
    static Optional<Node> of(JsonValue value, Shape.ObjectShape shape, JsonPath path,
            Map<JsonPath, ReadQuantity> quantities) {
        var expanded = shape.expanded(value);
        return expanded instanceof JsonValue.Fields object
                ? Optional.of(new Node(object, path, expanded != value, quantities))
                : Optional.empty();
    }

    JsonValue.Fields object() {
        return object;
    }

    JsonPath path() {
        return path;
    }

    /** Where a member is; for a bare value, where that is. */
    JsonPath path(String member) {
        return bare ? path : path.member(member);
    }

    boolean has(String member) {
        return object.get(member).isPresent();
    }

    /** Whether there is a number at a member that was understood. */
    private Optional<BigDecimal> amount(String member) {
        return has(member) ? Optional.ofNullable(quantities.get(path(member))).map(ReadQuantity::amount)
                : Optional.empty();
    }

    Optional<SimTime> time(String member) {
        return amount(member).map(Node::nanos).map(SimTime::new);
    }

    private static long nanos(BigDecimal seconds) {
        return seconds.movePointRight(NANO_DIGITS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    Optional<Bytes> bytes(String member) {
        return amount(member).map(bytes -> new Bytes(bytes.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    /** Memory to the nearest page. */
    Optional<Pages> pages(String member) {
        return amount(member).map(bytes -> new Pages(bytes.divide(PAGE, 0, RoundingMode.HALF_UP).longValueExact()));
    }

    Optional<Rate> rate(String member) {
        return amount(member).map(rate -> new Rate(rate.setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    Optional<PageRate> pageRate(String member) {
        return amount(member).map(rate -> new PageRate(rate.doubleValue()));
    }

    Optional<Ratio> ratio(String member) {
        return amount(member).map(ratio -> new Ratio(ratio.doubleValue()));
    }

    OptionalInt whole(String member) {
        var amount = amount(member);
        return amount.isPresent() ? OptionalInt.of(amount.get().intValueExact()) : OptionalInt.empty();
    }

    Optional<Long> wholeLong(String member) {
        return amount(member).map(BigDecimal::longValueExact);
    }

    Optional<Double> number(String member) {
        return amount(member).map(BigDecimal::doubleValue);
    }

    Optional<Boolean> flag(String member) {
        return object.get(member)
                .flatMap(v -> v instanceof JsonValue.Flag flag ? Optional.of(flag.value()) : Optional.empty());
    }

    boolean isSet(String member) {
        return flag(member).orElse(false);
    }

    /** A name or a word. */
    Optional<String> text(String member) {
        return object.get(member).flatMap(Node::text).filter(text -> !text.isBlank());
    }

    private static Optional<String> text(JsonValue value) {
        return value instanceof JsonValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** A word as the constant of an enum that it stands for. */
    <E extends Enum<E>> Optional<E> word(String member, Class<E> type) {
        return text(member).flatMap(text -> constant(text, type));
    }

    /** Words as constants of an enum. */
    <E extends Enum<E>> List<E> words(String member, Class<E> type) {
        return texts(member).stream().flatMap(text -> constant(text, type).stream()).toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(String text, Class<E> type) {
        return Stream.of(type.getEnumConstants()).filter(c -> ScenarioFormat.word(c).equals(text)).findFirst();
    }

    /** Names of a list. */
    List<String> texts(String member) {
        return elements(member).stream().flatMap(value -> text(value).stream()).toList();
    }

    private List<JsonValue> elements(String member) {
        return object.get(member).map(v -> v instanceof JsonValue.Elements e ? e.elements() : List.<JsonValue>of())
                .orElse(List.of());
    }

    /** The object at a member. */
    Optional<Node> node(String member, Shape.ObjectShape shape) {
        return object.get(member).flatMap(value -> of(value, shape, path(member), quantities));
    }

    /** The objects of a list. */
    List<Node> nodes(String member, Shape.ObjectShape shape) {
        var nodes = new ArrayList<Node>();
        var elements = elements(member);
        for (int i = 0; i < elements.size(); i++) {
            of(elements.get(i), shape, path(member).element(i), quantities).ifPresent(nodes::add);
        }
        return nodes;
    }
}
