/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Rules about the text of our sources, which the compiled classes no longer show. */
class SourcesTest {
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*}");
    private static final Pattern BARE_TODO = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?! #\\d)");
    private static final Pattern TAB = Pattern.compile("\\t");

    private final Project project = Project.find();

    @Test
    void noErrorIsSwallowed() {
        assertThat(sourcesWith(EMPTY_CATCH)).as("empty catch blocks").isEmpty();
    }

    @Test
    void anOpenEndNamesItsIssue() {
        assertThat(sourcesWith(BARE_TODO)).as("open ends without the number of an issue").isEmpty();
    }

    @Test
    void linesAreIndentedBySpaces() {
        assertThat(sourcesWith(TAB)).as("sources with tabs").isEmpty();
    }

    private List<Path> sourcesWith(Pattern pattern) {
        return handWritten().stream().filter(source -> pattern.matcher(Project.text(source)).find())
                .map(project.root()::relativize).toList();
    }

    private List<Path> handWritten() {
        var sources = new ArrayList<Path>();
        for (var folder : List.of("bundles", "tests", "releng")) {
            Project.files(project.root().resolve(folder), ".java").stream()
                    .filter(source -> !source.toString().contains("src-gen"))
                    .filter(source -> !project.root().relativize(source).toString().contains("target"))
                    // names the words it looks for
                    .filter(source -> !source.endsWith(Path.of("SourcesTest.java")))
                    .forEach(sources::add);
        }
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }
}
