/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.study.json.JsonValue;

/** What may stand at a place of a scenario file. */
sealed interface Shape {

    /** A member that any object may have and that means nothing. */
    String COMMENT = "comment";

    /**
     * A number with a unit, as a string.
     *
     * @param kind which units there are
     * @param least smallest amount, in base units
     * @param most greatest amount, in base units
     */
    record Quantity(QuantityKind kind, BigDecimal least, BigDecimal most) implements Shape {
    }

    /**
     * A number without a unit.
     *
     * @param least smallest
     * @param most greatest
     * @param whole whether it must be whole
     */
    record Number(BigDecimal least, BigDecimal most, boolean whole) implements Shape {
    }

    /** True or false. */
    record Flag() implements Shape {
    }

    /**
     * One of several words.
     *
     * @param words in the order in which they are told
     */
    record Word(List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** A name, or any other text that is not empty. */
    record Name() implements Shape {
    }

    /**
     * An array.
     *
     * @param each what its elements are
     * @param least how many there must be
     */
    record Many(Shape each, int least) implements Shape {
    }

    /**
     * Either of two things that differ in their JSON type, or of which the first is a word.
     *
     * @param first tried first
     * @param second otherwise
     */
    record Either(Shape first, Shape second) implements Shape {
    }

    /** Values of assumptions by their keys: numbers in the key's unit, or quantities. */
    record Assumed() implements Shape {
    }

    /** An object. */
    sealed interface ObjectShape extends Shape {

        /** How the documentation calls it. */
        String name();

        /** The member that a bare value in the object's place stands for. */
        Optional<String> shorthand();

        /** The object that a bare value in its place stands for; the value itself where there is no shorthand. */
        default JsonValue expanded(JsonValue value) {
            boolean bare = value instanceof JsonValue.Text || value instanceof JsonValue.Number;
            return shorthand().filter(member -> bare)
                    .<JsonValue>map(member -> new JsonValue.Fields(Map.of(member, value))).orElse(value);
        }
    }

    /**
     * An object with certain members.
     *
     * @param name how the documentation calls it
     * @param shorthand the member that a bare value in its place stands for
     * @param members what it may have, by name
     */
    record Fields(String name, Optional<String> shorthand, Map<String, Member> members) implements ObjectShape {
        public Fields {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * An object whose members depend on a word in it.
     *
     * @param name how the documentation calls it
     * @param shorthand the member that a bare value in its place stands for
     * @param selector the member that holds the word
     * @param usual the word that is meant where that member is absent; empty when it must be there
     * @param cases the other members, by word
     */
    record Choice(String name, Optional<String> shorthand, String selector, Optional<String> usual,
            Map<String, Fields> cases) implements ObjectShape {
        public Choice {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }
    }

    /**
     * An object whose members depend on which of several it has.
     *
     * @param name how the documentation calls it
     * @param shorthand the member that a bare value in its place stands for
     * @param cases all members, by the one that tells
     */
    record Kinds(String name, Optional<String> shorthand, Map<String, Fields> cases) implements ObjectShape {
        public Kinds {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }
    }

    /**
     * A member of an object.
     *
     * @param shape what may stand there
     * @param required whether it must be there
     */
    record Member(Shape shape, boolean required) {
    }
}
