/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.Optional;

import org.portolan.run.OutputFile;
import picocli.CommandLine.Option;

/** {@code -o FILE} and {@code --force} of commands whose result may also go to the console. */
final class OutputOptions {

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", descriptionKey = "output")
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /** The file that is wanted; empty for the console. */
    Optional<OutputFile> file() {
        return Optional.ofNullable(output).map(path -> new OutputFile(path, force));
    }

    /** Another file that is written beside it, replaced when that one is. */
    OutputFile beside(Path other) {
        return new OutputFile(other, force);
    }
}
