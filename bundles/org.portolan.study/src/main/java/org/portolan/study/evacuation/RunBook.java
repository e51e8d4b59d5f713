/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.result.RelocationResult;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/**
 * Plans as they are carried out: as a checklist for people, with tests before anything moves and points from which there
 * is a way back, or as the commands of a hypervisor.
 */
public final class RunBook {

    /** After so many parts of the guests there is a point of return. */
    private static final int PARTS = 4;
    private static final String FENCE = "```";

    private final String title;
    private final EvacuationStudyResult result;
    private final ElementNames names;
    private final EvacuationText text;
    private final StringBuilder out = new StringBuilder();

    private RunBook(String title, EvacuationStudyResult result, ElementNames names) {
        this.title = title;
        this.result = result;
        this.names = names;
        this.text = new EvacuationText(names);
    }

    /**
     * The run-book in a form.
     *
     * @param title what it is about
     * @param names names of the elements whose ids the engine gives back
     */
    public static String of(String title, EvacuationStudyResult result, ElementNames names, RunBookForm form) {
        var book = new RunBook(title, result, names);
        if (form == RunBookForm.CHECKLIST) {
            book.checklist();
        } else {
            book.script(form);
        }
        return book.out.toString();
    }

    /** Forms that say something about a result: a checklist always, and the commands of hypervisors that guests leave. */
    public static List<RunBookForm> formsOf(EvacuationStudyResult result) {
        var forms = new TreeSet<>(List.of(RunBookForm.CHECKLIST));
        moves(result).forEach(m -> CommandLanguage.of(result.hypervisor(m.source()), ElementNames.IDS)
                .map(CommandLanguage::form).ifPresent(forms::add));
        return List.copyOf(forms);
    }

    private static List<PlannedMove> moves(EvacuationStudyResult result) {
        return result.steps().stream().flatMap(s -> s.result().plan().moves().stream()).toList();
    }

    private Optional<CommandLanguage> language(PlannedMove move) {
        return CommandLanguage.of(result.hypervisor(move.source()), names);
    }

    // The checklist

    private void checklist() {
        line("# " + escaped(NLS.bind(Messages.Book_Title, title)));
        paragraph(NLS.bind(Messages.Book_Intro, Quantities.whole(moves(result).size()),
                Quantities.time(result.total())));
        if (!result.isSound()) {
            paragraph("**" + Messages.Book_NotSound + "**");
        }
        paragraph(Messages.Book_Expected);
        for (var step : result.steps()) {
            chapter(step);
        }
    }

    private void chapter(MaintenanceStep step) {
        var check = step.result().best();
        line("");
        line("## " + escaped(text.title(step)));
        paragraph(NLS.bind(Messages.Book_Step, new Object[] {Quantities.time(step.start()),
                Quantities.whole(check.figures().moves()), Quantities.time(check.figures().total()),
                Quantities.time(check.figures().longestOutage()),
                Quantities.whole(check.figures().mostAtOnce())}));
        section(Messages.Book_Broken, check.violations().stream().map((Violation v) -> text.sentence(v)).toList());
        tests(step);
        var begun = new ArrayList<Integer>();
        heading(Messages.Book_Moves);
        point(Messages.Book_PointNothing);
        moves(step, begun);
        after(step);
    }

    private void section(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            sentences.forEach(s -> line("- " + escaped(s)));
        }
    }

    private void tests(MaintenanceStep step) {
        heading(Messages.Book_Tests);
        line("- [ ] " + escaped(NLS.bind(Messages.Book_TestTargets, text.names(targets(step)))));
        line("- [ ] " + escaped(Messages.Book_TestBackup));
        var commands = new ArrayList<String>();
        for (var move : step.result().plan().moves()) {
            language(move).ifPresent(l -> commands.add(orRemark(l, l.test(move), move)));
        }
        if (!commands.isEmpty()) {
            line("- [ ] " + escaped(Messages.Book_TestEach));
            fenced(commands);
        }
    }

    private static TreeSet<String> targets(MaintenanceStep step) {
        var targets = new TreeSet<String>();
        step.result().plan().moves().forEach(m -> targets.add(m.target()));
        return targets;
    }

    private void moves(MaintenanceStep step, List<Integer> begun) {
        var plan = step.result().plan();
        var runs = step.result().best().run().relocations();
        var triggers = new Triggers(step.result().best());
        var order = IntStream.range(0, runs.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> runs.get(i).timing().start()).thenComparing(i -> i))
                .toList();
        int part = 1;
        for (int number : order) {
            begun.add(number);
            var move = plan.moves().get(number);
            var trigger = triggers.of(number);
            var when = trigger.isPresent()
                    ? NLS.bind(Messages.Book_After, names.of(plan.moves().get(trigger.getAsInt()).guest()))
                    : Messages.Book_AtOnce;
            line("- [ ] " + escaped(NLS.bind(Messages.Book_Move, new Object[] {Integer.toString(begun.size()), when,
                    names.of(move.guest()), names.of(move.source()), names.of(move.target())})) + ' '
                    + escaped(expected(runs.get(number))));
            language(move).ifPresent(l -> {
                fenced(List.of(orRemark(l, l.move(move), move)));
                l.cancel(move).ifPresent(c -> line("  " + escaped(Messages.Book_Cancel) + ' ' + code(c)));
            });
            if (begun.size() < order.size() && begun.size() * PARTS >= order.size() * part) {
                part++;
                point(NLS.bind(Messages.Book_Point, Integer.toString(begun.size()), Integer.toString(order.size())));
            }
        }
    }

    private static String expected(RelocationResult run) {
        return run.outcome().isRelocated()
                ? NLS.bind(Messages.Book_MoveExpected,
                        new Object[] {Quantities.time(run.timing().start()), Quantities.time(run.timing().total()),
                                Quantities.time(run.timing().downtime())})
                : NLS.bind(Messages.Book_MoveFails, ResultText.of(run.outcome()));
    }

    private void point(String sentence) {
        line("");
        line("> **" + escaped(Messages.Book_PointOfReturn) + "** " + escaped(sentence));
        line("");
    }

    private void after(MaintenanceStep step) {
        heading(Messages.Book_After_Heading);
        var hosts = step.result().plan().spec().hosts();
        line("- [ ] " + escaped(NLS.bind(Messages.Book_Look, text.names(hosts))));
        var commands = new ArrayList<String>();
        for (var host : hosts) {
            CommandLanguage.of(result.hypervisor(host), names).flatMap(l -> l.list(host)).ifPresent(commands::add);
        }
        if (!commands.isEmpty()) {
            fenced(commands);
        }
        line("- [ ] " + escaped(Messages.Book_WayBack));
        var back = new ArrayList<String>();
        for (var move : step.result().plan().moves().reversed()) {
            var home =
                    new PlannedMove(move.guest(), move.target(), move.source(), move.path().reversed(), move.method(),
                            move.claim(), new TreeSet<>());
            language(move).flatMap(l -> l.move(home)).ifPresent(back::add);
        }
        if (!back.isEmpty()) {
            fenced(back);
        }
    }

    // Scripts

    private void script(RunBookForm form) {
        var first = moves(result).stream().flatMap(m -> language(m).stream()).filter(l -> l.form() == form).findFirst();
        if (first.isEmpty()) {
            return;
        }
        var language = first.get();
        if (!language.head().isEmpty()) {
            line(language.head());
        }
        line(language.comment(NLS.bind(Messages.Book_Title, title)));
        if (!result.isSound()) {
            line(language.comment(Messages.Book_NotSound));
        }
        for (var step : result.steps()) {
            script(step, form, language);
        }
    }

    private void script(MaintenanceStep step, RunBookForm form, CommandLanguage language) {
        var plan = step.result().plan();
        var runs = step.result().best().run().relocations();
        line("");
        line(language.comment(text.title(step)));
        line(language.comment(Messages.Book_TestEach));
        plan.moves().stream().filter(m -> isOf(m, form)).forEach(m -> line(orRemark(language, language.test(m), m)));
        line("");
        line(language.comment(Messages.Book_PointNothing));
        var triggers = new Triggers(step.result().best());
        var awaited = new TreeSet<Integer>();
        var order = IntStream.range(0, runs.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> runs.get(i).timing().start()).thenComparing(i -> i))
                .toList();
        for (int number : order) {
            var move = plan.moves().get(number);
            if (isOf(move, form)) {
                wait(language, triggers, number, plan.moves(), awaited, form);
                line(language.comment(NLS.bind(Messages.Book_ScriptMove, names.of(move.guest()),
                        expected(runs.get(number)))));
                line(orRemark(language, language.begin(move, number + 1), move));
            }
        }
        order.stream().filter(n -> isOf(plan.moves().get(n), form) && awaited.add(n)
                && language.begin(plan.moves().get(n), n).isPresent())
                .forEach(n -> language.await(n + 1).ifPresent(this::line));
        line("");
        line(language.comment(Messages.Book_LookScript));
        plan.spec().hosts().forEach(h -> language.list(h).ifPresent(this::line));
    }

    private boolean isOf(PlannedMove move, RunBookForm form) {
        return language(move).filter(l -> l.form() == form).isPresent();
    }

    private void wait(CommandLanguage language, Triggers triggers, int number, List<PlannedMove> moves,
            TreeSet<Integer> awaited, RunBookForm form) {
        var trigger = triggers.of(number);
        if (trigger.isEmpty()) {
            return;
        }
        var before = moves.get(trigger.getAsInt());
        boolean isThere = isOf(before, form) && language.begin(before, number).isPresent();
        var await = language.await(trigger.getAsInt() + 1).filter(c -> isThere);
        if (await.isPresent()) {
            if (awaited.add(trigger.getAsInt())) {
                line(await.get());
            }
        } else {
            line(language.comment(NLS.bind(Messages.Book_After, names.of(before.guest()))));
        }
    }

    /** The command, or a remark that the name cannot stand in one. */
    private String orRemark(CommandLanguage language, Optional<String> command, PlannedMove move) {
        return command.orElseGet(() -> language
                .comment(NLS.bind(Messages.Book_NoCommand, names.of(move.guest()), names.of(move.target()))));
    }

    // Markdown

    private void heading(String heading) {
        line("");
        line("### " + escaped(heading));
        line("");
    }

    private void paragraph(String sentence) {
        line("");
        line(sentence.startsWith("**") ? sentence : escaped(sentence));
    }

    private void fenced(List<String> commands) {
        var fence = FENCE;
        for (var command : commands) {
            while (command.contains(fence)) {
                fence += '`';
            }
        }
        line("");
        line("  " + fence);
        commands.forEach(c -> line("  " + c));
        line("  " + fence);
        line("");
    }

    /** Code within a line, in more backticks than it has in a row. */
    private static String code(String command) {
        var ticks = "`";
        while (command.contains(ticks)) {
            ticks += '`';
        }
        return ticks + ' ' + command + ' ' + ticks;
    }

    /** What would begin markup stands for itself. */
    private static String escaped(String sentence) {
        return Quoting.comment(sentence).replaceAll("([\\\\|`*_<>\\[\\]#&])", "\\\\$1");
    }

    private void line(String content) {
        out.append(content).append('\n');
    }
}
