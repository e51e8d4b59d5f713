/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.study.text.ElementNames;

/** VMRELOCATE of z/VM. The command line waits until a relocation is over, so several go on several consoles. */
record ZvmCommands(ElementNames names) implements CommandLanguage {

    /** What CP does without MAXQUIESCE. */
    private static final String DEFAULT_QUIESCE = "10";

    @Override
    public RunBookForm form() {
        return RunBookForm.ZVM;
    }

    @Override
    public Optional<String> test(PlannedMove move) {
        return command("TEST", move, force(move));
    }

    @Override
    public Optional<String> move(PlannedMove move) {
        return command("MOVE", move, options(move) + force(move));
    }

    @Override
    public Optional<String> begin(PlannedMove move, int number) {
        return move(move);
    }

    @Override
    public Optional<String> await(int number) {
        return Optional.empty();
    }

    @Override
    public Optional<String> cancel(PlannedMove move) {
        return Quoting.zvm(names.of(move.guest())).map(user -> "VMRELOCATE CANCEL " + user);
    }

    @Override
    public Optional<String> list(String host) {
        return Quoting.zvm(names.of(host)).map(member -> "AT " + member + " CMD QUERY NAMES");
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String comment(String text) {
        return "* " + Quoting.comment(text);
    }

    private Optional<String> command(String verb, PlannedMove move, String options) {
        var user = Quoting.zvm(names.of(move.guest()));
        var member = Quoting.zvm(names.of(move.target()));
        return user.flatMap(u -> member.map(m -> "VMRELOCATE " + verb + ' ' + u + " TO " + m + options));
    }

    private static String options(PlannedMove move) {
        if (!(move.method() instanceof LgrPrecopy lgr)) {
            return "";
        }
        var quiesce = lgr.maxQuiesce().map(ZvmCommands::limit)
                .orElse(lgr.immediate() ? "NOLIMIT" : DEFAULT_QUIESCE);
        return (lgr.immediate() ? " IMMEDIATE" : "") + " MAXTOTAL " + limit(lgr.maxTotal()) + " MAXQUIESCE " + quiesce;
    }

    /** The command takes whole seconds; less would be stricter than what was calculated. */
    private static String limit(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.Within within -> BigDecimal.valueOf(within.most().nanos(), 9)
                    .setScale(0, RoundingMode.CEILING).toPlainString();
            case TimeLimit.NoLimit none -> "NOLIMIT";
        };
    }

    private static String force(PlannedMove move) {
        return move.method() instanceof LgrPrecopy lgr && !lgr.force().isEmpty() ? " FORCE "
                + lgr.force().stream().map(f -> f.name().toUpperCase(Locale.ROOT)).collect(Collectors.joining(" "))
                : "";
    }
}
