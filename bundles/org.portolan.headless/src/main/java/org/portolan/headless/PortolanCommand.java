/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import org.portolan.run.ProductVersion;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: without a command it shows its help. Texts are in usage.properties. */
@CommandLine.Command(name = "portolan", resourceBundle = "org.portolan.headless.usage", mixinStandardHelpOptions = true,
        sortOptions = false, versionProvider = PortolanCommand.Version.class)
final class PortolanCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, order = 102)
    private boolean debug;

    @Option(names = "--progress", scope = ScopeType.INHERIT, negatable = true, order = 101)
    private Boolean progress;

    /** Whether errors show where in the program they happened. */
    boolean isDebug() {
        return debug;
    }

    /** Whether progress is shown: as asked for, else where a person looks. */
    boolean showsProgress(Console console) {
        return progress == null ? console.terminal() : progress;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version, and what the program runs on. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Portolan " + ProductVersion.text(),
                    "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch")};
        }
    }
}
