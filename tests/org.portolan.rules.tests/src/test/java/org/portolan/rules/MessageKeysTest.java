/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every text has a name, every name a text, and nothing is left over. */
class MessageKeysTest {
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern PLUGIN_KEY = Pattern.compile("\"%([\\w.]+)\"");
    /** A single apostrophe hides the placeholders behind it from NLS.bind; two stand for one. */
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    private final Project project = Project.find();

    /** A class of message fields, the file behind it, and the sources of the bundle both are in. */
    private record Messages(Path source, SortedSet<String> fields, TextFile file, List<Path> users) {
    }

    @Test
    void fieldsAndKeysAreTheSame() {
        var softly = new SoftAssertions();
        for (var messages : allMessages()) {
            softly.assertThat(messages.fields()).as("fields of %s", messages.source())
                    .containsExactlyElementsOf(messages.file().texts().keySet());
        }
        softly.assertAll();
    }

    @Test
    void noKeyStandsTwice() {
        var softly = new SoftAssertions();
        for (var messages : allMessages()) {
            softly.assertThat(messages.file().keys()).as("keys of %s", messages.file().path()).doesNotHaveDuplicates();
        }
        softly.assertAll();
    }

    @Test
    void everyKeyIsUsed() {
        var softly = new SoftAssertions();
        for (var messages : allMessages()) {
            var code = messages.users().stream().map(Project::text).reduce("", String::concat);
            var unused = messages.fields().stream()
                    .filter(field -> !Pattern.compile("\\b" + field + "\\b").matcher(code).find()).toList();
            softly.assertThat(unused).as("unused keys of %s", messages.source()).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void aTextWithPlaceholdersDoublesItsApostrophes() {
        var softly = new SoftAssertions();
        for (var messages : allMessages()) {
            messages.file().texts().forEach((key, text) -> softly
                    .assertThat(PLACEHOLDER.matcher(text).find() && LONE_APOSTROPHE.matcher(text).find())
                    .as("lone apostrophe in %s of %s", key, messages.file().path()).isFalse());
        }
        softly.assertAll();
    }

    @Test
    void noTextShouts() {
        var softly = new SoftAssertions();
        for (var messages : allMessages()) {
            messages.file().texts().forEach((key, text) -> softly.assertThat(text)
                    .as("%s of %s", key, messages.file().path()).isNotBlank().doesNotContain("!"));
        }
        softly.assertAll();
    }

    @Test
    void thePluginFilesFindTheirTexts() {
        var softly = new SoftAssertions();
        for (var bundle : project.bundles()) {
            pluginFile(bundle, "plugin.xml").ifPresent(plugin -> {
                var asked = keysIn(Project.text(plugin));
                if (!asked.isEmpty()) {
                    var texts = TextFile.read(pluginFile(bundle, "plugin.properties").orElseThrow()).texts();
                    softly.assertThat(texts.keySet()).as("texts for %s", plugin).containsAll(asked);
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void thereAreMessages() {
        assertThat(allMessages()).hasSizeGreaterThan(5);
    }

    private static Optional<Path> pluginFile(Path bundle, String name) {
        return Stream.of(bundle.resolve(name), bundle.resolve("src/main/resources").resolve(name)).filter(Files::exists)
                .findFirst();
    }

    private static SortedSet<String> keysIn(String plugin) {
        var keys = new TreeSet<String>();
        PLUGIN_KEY.matcher(plugin).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }

    private List<Messages> allMessages() {
        var all = new ArrayList<Messages>();
        for (var bundle : project.bundles()) {
            var sources = Project.files(bundle.resolve("src"), ".java");
            for (var source : sources) {
                if (source.getFileName().toString().equals("Messages.java")) {
                    all.add(messages(bundle, source, sources));
                }
            }
        }
        return all;
    }

    private static Messages messages(Path bundle, Path source, List<Path> sources) {
        var fields = new TreeSet<String>();
        FIELD.matcher(Project.text(source)).results().forEach(match -> fields.add(match.group(1)));
        var users = sources.stream().filter(user -> !user.equals(source)).toList();
        return new Messages(bundle.getParent().relativize(source), fields, TextFile.read(texts(bundle, source)), users);
    }

    /** Beside the class where Tycho builds the bundle, else in the same package below the resources. */
    private static Path texts(Path bundle, Path source) {
        var beside = source.resolveSibling("messages.properties");
        var java = bundle.resolve("src/main/java");
        return source.startsWith(java)
                ? bundle.resolve("src/main/resources").resolve(java.relativize(beside))
                : beside;
    }
}
