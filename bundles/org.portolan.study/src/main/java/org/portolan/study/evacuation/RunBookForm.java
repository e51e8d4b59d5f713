/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Forms of a run-book. */
public enum RunBookForm {
    /** For people, with the commands in it: Markdown. */
    CHECKLIST("md", "markdown", "txt"),
    /** Commands of CP, one a line. */
    ZVM("zvm", "cp", "exec"),
    /** A script of PowerCLI. */
    POWERCLI("ps1"),
    /** A script of a POSIX shell with virsh. */
    VIRSH("sh");

    private final String[] extensions;

    RunBookForm(String... extensions) {
        this.extensions = extensions;
    }

    /** The form that the name of a file asks for; empty when it asks for none. */
    public static Optional<RunBookForm> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(form -> Stream.of(form.extensions).anyMatch(e -> lower.endsWith('.' + e))).findFirst();
    }

    /** Extension that files of this form have usually. */
    public String extension() {
        return extensions[0];
    }
}
