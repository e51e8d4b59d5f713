/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Identities of elements: the kind of the element and ten random letters and digits, as in {@code guest-7k2m9qx0vb}.
 * <p>
 * An identity is given once and kept for ever, so that two versions of a file can be compared line by line and merged.
 * The kind is only there for the reader of a file; nothing depends on it. Ten characters of 32 are 50 bits: among
 * 100,000 elements made on different machines two alike are to be expected once in 200,000 merges.
 */
public final class Identifiers {

    /** Letters and digits that are not mistaken for each other (Crockford's base 32). */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    /** What may stand in a list of references that is separated by blanks, and is no URI. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

    private Identifiers() {
    }

    /** A new identity for an element of a class. */
    public static String create(EClass kind) {
        return create(kind, new SecureRandom());
    }

    /** A fast generator for many identities, seeded so that no two machines draw the same. */
    private static RandomGenerator generator() {
        return new SplittableRandom(new SecureRandom().nextLong());
    }

    /** A new identity from the given generator: the same generator state gives the same identity. */
    public static String create(EClass kind, RandomGenerator random) {
        var id = new StringBuilder(kind.getName().toLowerCase(Locale.ROOT)).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** Whether a text can be an identity: letters, digits, dot, dash and underscore, and no digit, dot or dash first. */
    public static boolean isWellFormed(String id) {
        return id != null && WELL_FORMED.matcher(id).matches();
    }

    /**
     * Gives an identity to every element of a tree that has none, or one that is ill-formed or already taken by an
     * element before it. Identities that are in order stay as they are.
     *
     * @return how many elements got a new identity
     */
    public static int ensure(EObject root) {
        Set<String> taken = new HashSet<>();
        RandomGenerator random = generator();
        int given = 0;
        for (Iterator<EObject> all = treeOf(root); all.hasNext();) {
            if (all.next() instanceof Element element
                    && !(isWellFormed(element.getId()) && taken.add(element.getId()))) {
                element.setId(createUnlike(taken, element.eClass(), random));
                given++;
            }
        }
        return given;
    }

    /** Gives a new identity to every element of a tree: for what was copied from elements that live on. */
    public static void renew(EObject root) {
        Set<String> taken = new HashSet<>();
        RandomGenerator random = generator();
        for (Iterator<EObject> all = treeOf(root); all.hasNext();) {
            if (all.next() instanceof Element element) {
                element.setId(createUnlike(taken, element.eClass(), random));
            }
        }
    }

    private static String createUnlike(Set<String> taken, EClass kind, RandomGenerator random) {
        String id = create(kind, random);
        while (!taken.add(id)) {
            id = create(kind, random);
        }
        return id;
    }

    private static Iterator<EObject> treeOf(EObject root) {
        return EcoreUtil.getAllContents(Set.of(root), false);
    }
}
