/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.testkit.ZvmPair;

class IdentifiersTest {

    @Test
    void sayTheKindOfElement() {
        assertThat(Identifiers.create(PortolanPackage.Literals.GUEST)).matches("guest-[0-9a-hjkmnp-tv-z]{10}");
    }

    @Test
    void comeInTheSameOrderFromTheSameGenerator() {
        String once = Identifiers.create(PortolanPackage.Literals.HOST, new Random(42));

        assertThat(Identifiers.create(PortolanPackage.Literals.HOST, new Random(42))).isEqualTo(once);
    }

    @Test
    void areNotDrawnTwice() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            drawn.add(Identifiers.create(PortolanPackage.Literals.GUEST));
        }

        assertThat(drawn).hasSize(10_000);
    }

    @Test
    void areKeptWhereTheyAreInOrder() {
        var pair = new ZvmPair();
        String id = pair.guest.getId();

        assertThat(Identifiers.ensure(pair.installation)).isZero();
        assertThat(pair.guest.getId()).isEqualTo(id);
    }

    @Test
    void areReplacedWhereTheyAreMissingDoubleOrIllFormed() {
        var pair = new ZvmPair();
        pair.first.setId(null);
        pair.second.setId("two words");
        pair.study.setId(pair.guest.getId());

        assertThat(Identifiers.ensure(pair.installation)).isEqualTo(3);
        assertThat(pair.study.getId()).startsWith("study-").isNotEqualTo(pair.guest.getId());
    }

    @Test
    void ofACopyAreAllNew() {
        var pair = new ZvmPair();
        String id = pair.first.getStorageLevels().getFirst().getId();

        Identifiers.renew(pair.first);

        assertThat(pair.first.getStorageLevels().getFirst().getId()).isNotEqualTo(id);
    }

    @Test
    void mayNotHoldWhatSeparatesReferences() {
        assertThat(Identifiers.isWellFormed("host-1.a_b")).isTrue();
        assertThat(Identifiers.isWellFormed("a b")).isFalse();
        assertThat(Identifiers.isWellFormed("a#b")).isFalse();
        assertThat(Identifiers.isWellFormed("a:b")).isFalse();
        assertThat(Identifiers.isWellFormed("")).isFalse();
        assertThat(Identifiers.isWellFormed(null)).isFalse();
    }
}
