/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The third-party jars stand in three lists: the target, the libraries of plain Maven modules, and NOTICE. They must agree. */
class LibrariesTest {
    private static final Pattern LOCATION =
            Pattern.compile("<location.*?label=\"([^\"]*)\".*?</location>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile(
            "<groupId>([^<]*)</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*<version>([^<]*)</version>");
    /** Used by tests only, so neither shipped nor noticed. */
    private static final Set<String> TEST_LOCATIONS = Set.of("JUnit", "IDE application");
    private static final Set<String> LISTS = Set.of("org.portolan.libraries", "org.portolan.libraries.ui");

    private final Project project = Project.find();

    private record Artifact(String group, String name, String version) {
    }

    @Test
    void plainModulesUseTheVersionsOfTheTarget() {
        var target = versions(targetLocations().values().stream().flatMap(List::stream).toList());
        for (var list : LISTS) {
            var listed = artifacts(Project.text(project.root().resolve("releng").resolve(list).resolve("pom.xml")));
            listed.removeIf(artifact -> artifact.group().equals("org.portolan"));

            assertThat(listed).as(list).hasSizeGreaterThan(20);
            assertThat(target).as("the target, compared with %s", list).containsAllEntriesOf(versions(listed));
        }
    }

    @Test
    void everythingShippedIsInTheNotice() {
        var notice = Project.text(project.root().resolve("NOTICE"));
        var missing = new TreeSet<String>();
        targetLocations().forEach((label, artifacts) -> artifacts.stream()
                .filter(artifact -> !TEST_LOCATIONS.contains(label))
                .map(Artifact::group)
                .filter(group -> !notice.contains("\n" + group + " "))
                .forEach(missing::add));

        assertThat(missing).as("groups of the target that NOTICE does not name").isEmpty();
    }

    private Map<String, List<Artifact>> targetLocations() {
        var locations = new TreeMap<String, List<Artifact>>();
        var target = Project.text(project.root().resolve("targetplatform/org.portolan.target.target"));
        LOCATION.matcher(target).results()
                .forEach(location -> locations.put(location.group(1), artifacts(location.group())));
        assertThat(locations).hasSizeGreaterThan(10);
        return locations;
    }

    private static List<Artifact> artifacts(String xml) {
        var artifacts = new ArrayList<Artifact>();
        ARTIFACT.matcher(xml).results()
                .forEach(match -> artifacts.add(new Artifact(match.group(1), match.group(2), match.group(3))));
        return artifacts;
    }

    private static Map<String, String> versions(List<Artifact> artifacts) {
        var versions = new TreeMap<String, String>();
        artifacts.forEach(artifact -> versions.put(artifact.group() + ":" + artifact.name(), artifact.version()));
        return versions;
    }
}
