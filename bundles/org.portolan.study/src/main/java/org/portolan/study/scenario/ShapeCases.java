/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.Optional;

import org.portolan.study.json.JsonValue;

/** Which of several kinds an object is. */
final class ShapeCases {

    private ShapeCases() {
    }

    /** The case that the selector names, or the usual one; empty when there is no such case. */
    static Optional<Shape.Fields> of(JsonValue.Fields object, Shape.Choice shape) {
        return word(object, shape).map(word -> shape.cases().get(word));
    }

    /** The word that selects, or the usual one. */
    static Optional<String> word(JsonValue.Fields object, Shape.Choice shape) {
        return object.get(shape.selector()).map(value -> value instanceof JsonValue.Text text ? text.text() : "")
                .or(shape::usual);
    }

    /** The first case whose telling member is there. */
    static Optional<Shape.Fields> of(JsonValue.Fields object, Shape.Kinds shape) {
        return teller(object, shape).map(member -> shape.cases().get(member));
    }

    /** The member that tells which case an object is. */
    static Optional<String> teller(JsonValue.Fields object, Shape.Kinds shape) {
        return shape.cases().keySet().stream().filter(member -> object.get(member).isPresent()).findFirst();
    }
}
