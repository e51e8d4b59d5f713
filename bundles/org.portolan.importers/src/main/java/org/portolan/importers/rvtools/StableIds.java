/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.EClass;
import org.portolan.model.Element;
import org.portolan.model.Identifiers;

/**
 * Identities made from what an element is called in the source, so that the same element has the same identity when a
 * later export is imported, and files made from both can be compared.
 */
final class StableIds {
    private final Set<String> taken = new HashSet<>();

    /** Gives the element the identity that belongs to a key. */
    <T extends Element> T identify(T element, String key) {
        element.setId(id(element.eClass(), key.toLowerCase(Locale.ROOT)));
        return element;
    }

    private String id(EClass kind, String key) {
        String id = Identifiers.create(kind, new SplittableRandom(seed(kind.getName() + "\n" + key)));
        // of two elements with one key the second keeps its identity as long as it stays the second
        for (int i = 2; !taken.add(id); i++) {
            id = Identifiers.create(kind, new SplittableRandom(seed(kind.getName() + "\n" + key + "\n" + i)));
        }
        return id;
    }

    private static long seed(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
