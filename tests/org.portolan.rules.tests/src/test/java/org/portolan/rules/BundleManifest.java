/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** What a bundle's manifest says about itself and others. */
record BundleManifest(String name, List<String> exportedPackages, List<String> packagesForFriends,
        List<String> importedPackages, List<String> requiredBundles, Optional<String> host) {

    private static final Pattern FOR_FRIENDS = Pattern.compile("([\\w.]+);x-friends:=");

    /** Reads the manifest bnd has written, or the one we have written where Tycho builds the bundle. */
    static BundleManifest of(Path bundle) {
        var written = bundle.resolve("META-INF/MANIFEST.MF");
        var generated = bundle.resolve("target/classes/META-INF/MANIFEST.MF");
        var headers = headers(Files.exists(written) ? written : generated);
        return new BundleManifest(clauses(headers, "Bundle-SymbolicName").getFirst(),
                clauses(headers, "Export-Package"),
                forFriends(headers), clauses(headers, "Import-Package"), clauses(headers, "Require-Bundle"),
                clauses(headers, "Fragment-Host").stream().findFirst());
    }

    private static Attributes headers(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException("no manifest: build the bundle first", e);
        }
    }

    private static List<String> forFriends(Attributes headers) {
        var exports = Optional.ofNullable(headers.getValue("Export-Package")).orElse("");
        return FOR_FRIENDS.matcher(exports).results().map(match -> match.group(1)).toList();
    }

    /** The names in a header, without their attributes and directives. A comma between quotes separates nothing. */
    private static List<String> clauses(Attributes headers, String header) {
        var value = Optional.ofNullable(headers.getValue(header)).orElse("");
        var names = new ArrayList<String>();
        for (var clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
            var name = clause.split(";")[0].strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
