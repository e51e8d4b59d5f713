/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.ClusterKind;
import org.portolan.run.GenerateInstallation;
import org.portolan.run.OutputFile;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code portolan generate}: an installation of any size, for trials and benchmarks. */
@CommandLine.Command(name = "generate", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class GenerateCommand extends Command {

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "zvm")
    private Kind kind;

    @Option(names = "--clusters", paramLabel = "N", defaultValue = "1")
    private int clusters;

    @Option(names = "--hosts", paramLabel = "N", defaultValue = "2")
    private int hosts;

    @Option(names = "--guests", paramLabel = "N", defaultValue = "10")
    private int guests;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1")
    private long seed;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    GenerateCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        var plan = GenerateInstallation.plan(kind.kind, clusters, hosts, guests, seed);
        try (var progress = progress(NLS.bind(Messages.Progress_Generate, output.getFileName()))) {
            GenerateInstallation.run(plan, new OutputFile(output, force), progress);
        }
        printLine(NLS.bind(Messages.Generate_Written, new Object[] {output, clusters, (long) clusters * hosts,
                (long) clusters * hosts * guests}));
        return ExitCode.DONE;
    }

    private enum Kind {
        ZVM(ClusterKind.ZVM_SSI), VSPHERE(ClusterKind.VSPHERE), KVM(ClusterKind.KVM);

        private final ClusterKind kind;

        Kind(ClusterKind kind) {
            this.kind = kind;
        }
    }
}
