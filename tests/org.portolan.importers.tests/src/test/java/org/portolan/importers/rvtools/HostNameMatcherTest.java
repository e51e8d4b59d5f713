/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portolan.importers.HostMatch.Kind;
import org.portolan.importers.rvtools.HostNameMatcher.KnownHost;
import org.portolan.importers.rvtools.HostNameMatcher.Match;

class HostNameMatcherTest {
    private static final KnownHost ONE = new KnownHost("DC", "Blue", "esx-01");
    private static final KnownHost ELEVEN = new KnownHost("DC", "Blue", "esx-11");
    private static final KnownHost FULL = new KnownHost("DC", "Blue", "node7.example.org");
    private static final KnownHost RED = new KnownHost("DC", "Red", "esx-01");
    private static final KnownHost ADDRESS = new KnownHost("DC", "Blue", "10.0.0.5");

    private final List<KnownHost> hosts = List.of(ONE, ELEVEN, FULL, RED, ADDRESS);

    @Test
    void theSameNameInTheSameClusterIsExact() {
        assertThat(match("Blue", "esx-01")).isEqualTo(found(Kind.EXACT, ONE));
        assertThat(match("Red", "ESX-01")).isEqualTo(found(Kind.EXACT, RED));
    }

    @Test
    void domainsAreLeftAsideOnEitherSide() {
        assertThat(match("Blue", "esx-11.example.org")).isEqualTo(found(Kind.WITHOUT_DOMAIN, ELEVEN));
        assertThat(match("Blue", "node7")).isEqualTo(found(Kind.WITHOUT_DOMAIN, FULL));
        assertThat(match("Blue", "node7.other.org")).isEqualTo(found(Kind.WITHOUT_DOMAIN, FULL));
    }

    @Test
    void theOnlyNameThatEndsTheGivenOneIsAGuess() {
        assertThat(match("Blue", "boesx-11.example.org")).isEqualTo(found(Kind.UNIQUE_ENDING, ELEVEN));
    }

    @Test
    void anEndingOutsideTheClusterDoesNotCount() {
        assertThat(match("Red", "boesx-11").kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void severalEndingsAreNoMatch() {
        var matcher = new HostNameMatcher(List.of(new KnownHost("DC", "Blue", "1"), new KnownHost("DC", "Blue", "11")),
                Map.of());

        var match = matcher.match("DC", "Blue", "esx11");

        assertThat(match.host()).isEmpty();
        assertThat(match.candidates()).containsExactly("1", "11");
    }

    @Test
    void aNameThatIsUniqueNeedsNoCluster() {
        assertThat(match("", "esx-11")).isEqualTo(found(Kind.EXACT, ELEVEN));
        assertThat(match("", "esx-01").kind()).as("two hosts of that name").isEqualTo(Kind.NONE);
    }

    @Test
    void addressesHaveNoDomain() {
        assertThat(match("Blue", "10.0.0.5")).isEqualTo(found(Kind.EXACT, ADDRESS));
        assertThat(match("Blue", "10.9.9.9").kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void correctionsComeFirst() {
        var matcher = new HostNameMatcher(hosts,
                Map.of("boesx-11", "esx-01", "esx-01", "", "boesx-01", "no-such-host"));

        assertThat(matcher.match("DC", "Blue", "boesx-11")).isEqualTo(found(Kind.CORRECTED, ONE));
        assertThat(matcher.match("DC", "Blue", "esx-01").kind()).as("none of them").isEqualTo(Kind.NONE);
        assertThat(matcher.match("DC", "Blue", "boesx-01")).isEqualTo(found(Kind.UNIQUE_ENDING, ONE));
        assertThat(matcher.isVainCorrection("DC", "Blue", "boesx-01")).isTrue();
        assertThat(matcher.isVainCorrection("DC", "Blue", "boesx-11")).isFalse();
    }

    @Test
    void datacentersTellClustersOfOneNameApart() {
        var matcher = new HostNameMatcher(
                List.of(new KnownHost("North", "Blue", "esx-01"), new KnownHost("South", "Blue", "esx-01")), Map.of());

        assertThat(matcher.match("South", "Blue", "esx-01").host()).get().extracting(KnownHost::datacenter)
                .isEqualTo("South");
        assertThat(matcher.match("", "Blue", "esx-01").host()).isEmpty();
    }

    private Match match(String cluster, String named) {
        return new HostNameMatcher(hosts, Map.of()).match("DC", cluster, named);
    }

    private static Match found(Kind kind, KnownHost host) {
        return new Match(kind, Optional.of(host), List.of());
    }
}
