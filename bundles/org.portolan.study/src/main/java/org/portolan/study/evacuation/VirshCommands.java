/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.Optional;

import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.study.text.ElementNames;

/** virsh for KVM, over SSH to the hosts. */
record VirshCommands(ElementNames names) implements CommandLanguage {

    private static final long BYTES_PER_MIB = 1 << 20;

    @Override
    public RunBookForm form() {
        return RunBookForm.VIRSH;
    }

    @Override
    public Optional<String> test(PlannedMove move) {
        return command(move.source()).flatMap(at -> domain(move).flatMap(domain -> command(move.target())
                .map(to -> at + " dumpxml --migratable " + domain + " | " + to + " cpu-compare /dev/stdin")));
    }

    @Override
    public Optional<String> move(PlannedMove move) {
        return command(move.source()).flatMap(at -> domain(move).flatMap(domain -> uri(move.target())
                .map(to -> at + " migrate --live --persistent --undefinesource" + options(move.method()) + ' ' + domain
                        + " --desturi=" + to)));
    }

    @Override
    public Optional<String> begin(PlannedMove move, int number) {
        return move(move).map(c -> c + " & move" + number + "=$!");
    }

    @Override
    public Optional<String> await(int number) {
        return Optional.of("wait \"$move" + number + '"');
    }

    @Override
    public Optional<String> cancel(PlannedMove move) {
        return command(move.source()).flatMap(at -> domain(move).map(domain -> at + " domjobabort " + domain));
    }

    @Override
    public Optional<String> list(String host) {
        return command(host).map(at -> at + " list --all");
    }

    @Override
    public String head() {
        return "#!/bin/sh\nset -eu";
    }

    @Override
    public String comment(String text) {
        return "# " + Quoting.comment(text);
    }

    private Optional<String> command(String host) {
        return uri(host).map(uri -> "virsh --connect=" + uri);
    }

    private Optional<String> uri(String host) {
        return Quoting.shell("qemu+ssh://" + Quoting.uri(names.of(host)) + "/system");
    }

    /** As one word, so that a name that begins with a dash is no option. */
    private Optional<String> domain(PlannedMove move) {
        return Quoting.shell(names.of(move.guest())).map(name -> "--domain=" + name);
    }

    private static String options(MethodSpec method) {
        return switch (method) {
            case QemuPrecopy m ->
                    (m.autoConverge().isPresent() ? " --auto-converge" : "") + timeout(m) + send(m.send());
            case Postcopy m -> " --postcopy" + send(m.send());
            case HybridCopy m -> " --postcopy --postcopy-after-precopy" + send(m.send());
            default -> "";
        };
    }

    private static String timeout(QemuPrecopy method) {
        return method.timeLimit().map(t -> " --timeout=" + (long) Math.ceil(t.seconds())).orElse("");
    }

    private static String send(SendOptions options) {
        var bandwidth = options.limit()
                .map(l -> " --bandwidth=" + Math.max(1, Math.round((double) l.bytesPerSecond() / BYTES_PER_MIB)));
        var parallel = options.streams().isPresent() && options.streams().getAsInt() > 1
                ? " --parallel --parallel-connections=" + options.streams().getAsInt() : "";
        return bandwidth.orElse("") + parallel + (options.compression().isPresent() ? " --compressed" : "");
    }
}
