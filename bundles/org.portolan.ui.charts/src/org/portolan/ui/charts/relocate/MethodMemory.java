/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.portolan.bridge.MethodQuestion;
import org.portolan.model.HypervisorKind;

/** What the user last compared on a hypervisor. Links are not remembered: they belong to one installation. */
final class MethodMemory {
    private static final String NUMBER = "number";
    private static final String METHOD = "method";
    private static final String LABEL = "label";
    private static final String CHOSEN = "chosen";
    private static final String PARAMETERS = "parameters";

    private final IDialogSettings settings;

    MethodMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The drafts of last time; empty where nothing was ever compared. */
    List<MethodDraft> recall(HypervisorKind hypervisor) {
        var section = settings.getSection(name(hypervisor));
        if (section == null) {
            return List.of();
        }
        return IntStream.range(0, number(section)).mapToObj(i -> section.getSection(METHOD + i))
                .takeWhile(Objects::nonNull).flatMap(stored -> draft(stored).stream()).toList();
    }

    /** The settings are a file that others may damage: what cannot be read was never compared. */
    private static int number(IDialogSettings section) {
        try {
            return section.getInt(NUMBER);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<MethodDraft> draft(IDialogSettings section) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(Optional.ofNullable(section.getArray(PARAMETERS)).orElse(new String[0]))
                .map(parameter -> parameter.split("=", 2)).filter(parts -> parts.length == 2)
                .forEach(parts -> parameters.put(parts[0], parts[1]));
        var question = new MethodQuestion(text(section, METHOD), text(section, LABEL), Optional.empty(), parameters);
        return MethodDraft.of(question, section.getBoolean(CHOSEN));
    }

    private static String text(IDialogSettings section, String key) {
        return Optional.ofNullable(section.get(key)).orElse("");
    }

    void remember(HypervisorKind hypervisor, List<MethodDraft> drafts) {
        var section = DialogSettings.getOrCreateSection(settings, name(hypervisor));
        section.put(NUMBER, drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            var question = drafts.get(i).toQuestion();
            var stored = section.addNewSection(METHOD + i);
            stored.put(METHOD, question.method());
            stored.put(LABEL, question.label());
            stored.put(CHOSEN, drafts.get(i).isChosen());
            stored.put(PARAMETERS, question.parameters().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue()).toArray(String[]::new));
        }
    }

    private static String name(HypervisorKind hypervisor) {
        return "methods." + hypervisor.name();
    }
}
