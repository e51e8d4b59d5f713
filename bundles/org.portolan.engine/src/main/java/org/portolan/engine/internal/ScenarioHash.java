/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;

/**
 * SHA-256 over the content of a scenario: type names and components of its records in order, texts with their length,
 * so that no two contents look alike.
 */
public final class ScenarioHash {

    /** Of every record that a scenario can hold: to find them takes far longer than to read through them. */
    private static final Map<Class<?>, List<Method>> ACCESSORS = accessorsOf(Scenario.class);

    private final MessageDigest digest;

    private ScenarioHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** The hash in 64 hexadecimal digits. */
    public static String of(Scenario scenario) {
        var hash = new ScenarioHash(sha256());
        hash.add(scenario);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(Object value) {
        switch (value) {
            case Record r -> addRecord(r);
            case Collection<?> c -> addAll(c);
            case Map<?, ?> m -> addAll(m.entrySet());
            case Map.Entry<?, ?> e -> {
                add(e.getKey());
                add(e.getValue());
            }
            case Optional<?> o -> addAll(o.stream().toList());
            case OptionalInt o -> addAll(o.stream().boxed().toList());
            case Enum<?> e -> addText(e.name());
            default -> addText(value.toString());
        }
    }

    private void addRecord(Record value) {
        if (value.equals(GuestDevices.NONE)) {
            // A guest of whose devices nothing is said has the hash that it had before they could be said.
            return;
        }
        addText(value.getClass().getName());
        for (var accessor : accessors(value.getClass())) {
            var component = read(accessor, value);
            if (!isNoTurn(accessor, component)) {
                add(component);
            }
        }
    }

    /** A relocation outside of any plan has the hash that it had before there were plans. */
    private static boolean isNoTurn(Method accessor, Object component) {
        return accessor.getDeclaringClass() == RelocationRequest.class && component.equals(Optional.empty());
    }

    private static List<Method> accessors(Class<?> type) {
        var accessors = ACCESSORS.get(type);
        if (accessors == null) {
            throw new IllegalStateException("no part of a scenario: " + type);
        }
        return accessors;
    }

    /** Follows the types of components, of what they are made of, and of what sealed ones permit. */
    private static Map<Class<?>, List<Method>> accessorsOf(Class<?> root) {
        var found = new HashMap<Class<?>, List<Method>>();
        var seen = new HashSet<Type>();
        var open = new ArrayDeque<Type>(List.of(root));
        while (!open.isEmpty()) {
            var type = open.remove();
            if (seen.add(type)) {
                if (type instanceof Class<?> c && c.isRecord()) {
                    found.put(c, Arrays.stream(c.getRecordComponents()).map(RecordComponent::getAccessor).toList());
                }
                open.addAll(partsOf(type));
            }
        }
        return Map.copyOf(found);
    }

    private static List<Type> partsOf(Type type) {
        return switch (type) {
            case ParameterizedType p -> List.of(p.getActualTypeArguments());
            case Class<?> c when c.isRecord() ->
                    Arrays.stream(c.getRecordComponents()).map(RecordComponent::getGenericType).toList();
            case Class<?> c when c.isSealed() -> List.of(c.getPermittedSubclasses());
            default -> List.of();
        };
    }

    private static Object read(Method accessor, Record value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor.toString(), e);
        }
    }

    private void addAll(Collection<?> values) {
        addText(Integer.toString(values.size()));
        values.forEach(this::add);
    }

    private void addText(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
