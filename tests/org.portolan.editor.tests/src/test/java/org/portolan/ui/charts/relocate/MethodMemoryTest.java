/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.bridge.MethodQuestion;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.model.HypervisorKind;
import org.portolan.model.PortolanFactory;

/** What the dialog knows from last time, after the program was ended in between. */
class MethodMemoryTest {

    private final DialogSettings settings = new DialogSettings("relocate");
    private final MethodMemory memory = new MethodMemory(settings);

    private static MethodDraft draft(RelocationMethod method, String label, boolean chosen) {
        return new MethodDraft(method, label, chosen, Optional.empty());
    }

    /** The settings as the next start of the program reads them. */
    private MethodMemory afterRestart() throws IOException {
        var file = new StringWriter();
        settings.save(file);
        var read = new DialogSettings("relocate");
        read.load(new StringReader(file.toString()));
        return new MethodMemory(read);
    }

    private static List<MethodQuestion> questions(List<MethodDraft> drafts) {
        return drafts.stream().map(MethodDraft::toQuestion).toList();
    }

    @Test
    void atFirstThereIsNothing() throws IOException {
        assertThat(memory.recall(HypervisorKind.ZVM)).isEmpty();
        assertThat(afterRestart().recall(HypervisorKind.ZVM)).isEmpty();
    }

    @Test
    void methodsComeBackInOrderWithTicksNamesAndValues() throws IOException {
        var quick = draft(RelocationMethod.LGR, "a = b & \"c\" <d>\u00e9\uD83D\uDE80", true);
        quick.set(MethodParameter.MAX_QUIESCE, "5");
        quick.set(MethodParameter.FORCE, "domain+storage");
        var drafts = List.of(quick, draft(RelocationMethod.PRECOPY, "Pre-copy", false),
                quick.copy("Second"), draft(RelocationMethod.MIRROR, "Mirror", true));
        memory.remember(HypervisorKind.ZVM, drafts);
        var recalled = afterRestart().recall(HypervisorKind.ZVM);

        assertThat(questions(recalled)).isEqualTo(questions(drafts));
        assertThat(recalled).extracting(MethodDraft::isChosen).containsExactly(true, false, true, true);
    }

    @Test
    void everyMethodCanBeRemembered() throws IOException {
        var all = Arrays.stream(RelocationMethod.values()).map(method -> draft(method, method.label(), true)).toList();
        memory.remember(HypervisorKind.KVM, all);

        assertThat(questions(afterRestart().recall(HypervisorKind.KVM))).isEqualTo(questions(all));
    }

    @Test
    void hypervisorsAreRememberedApart() throws IOException {
        memory.remember(HypervisorKind.ZVM, List.of(draft(RelocationMethod.LGR, "one", true)));
        memory.remember(HypervisorKind.KVM, List.of(draft(RelocationMethod.QEMU, "two", true)));

        assertThat(afterRestart().recall(HypervisorKind.ZVM)).extracting(MethodDraft::label).containsExactly("one");
        assertThat(afterRestart().recall(HypervisorKind.KVM)).extracting(MethodDraft::label).containsExactly("two");
        assertThat(afterRestart().recall(HypervisorKind.XEN)).isEmpty();
    }

    @Test
    void theLastTimeCounts() throws IOException {
        memory.remember(HypervisorKind.ZVM, List.of(draft(RelocationMethod.LGR, "one", true),
                draft(RelocationMethod.MIRROR, "two", true)));
        memory.remember(HypervisorKind.ZVM, List.of(draft(RelocationMethod.XEN, "three", false)));

        assertThat(afterRestart().recall(HypervisorKind.ZVM)).extracting(MethodDraft::label).containsExactly("three");
    }

    @Test
    void linksBelongToAnInstallationAndAreForgotten() throws IOException {
        var draft = draft(RelocationMethod.LGR, "one", true);
        draft.setLink(Optional.of(PortolanFactory.eINSTANCE.createIsfcLink()));
        memory.remember(HypervisorKind.ZVM, List.of(draft));

        assertThat(afterRestart().recall(HypervisorKind.ZVM).getFirst().link()).isEmpty();
    }

    @Test
    void aMistakeIsNotRemembered() throws IOException {
        var draft = draft(RelocationMethod.LGR, "one", false);
        draft.setMistake(MethodParameter.MAX_TOTAL, "soon", "no number");
        memory.remember(HypervisorKind.ZVM, List.of(draft));

        assertThat(afterRestart().recall(HypervisorKind.ZVM).getFirst().firstMistake()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-3", "2147483647", "99999999999"})
    void damagedSettingsAreNoReasonToFail(String number) {
        memory.remember(HypervisorKind.ZVM, List.of(draft(RelocationMethod.LGR, "one", true)));
        settings.getSection("methods.ZVM").put("number", number);

        assertThat(memory.recall(HypervisorKind.ZVM)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aMethodOfAnotherVersionIsLeftOut() {
        memory.remember(HypervisorKind.ZVM, List.of(draft(RelocationMethod.LGR, "one", true),
                draft(RelocationMethod.MIRROR, "two", true)));
        IDialogSettings first = settings.getSection("methods.ZVM").getSection("method0");
        first.put("method", "teleport");
        first.put("parameters", new String[] {"warpFactor=9", "=", "", "no value"});

        assertThat(memory.recall(HypervisorKind.ZVM)).extracting(MethodDraft::label).containsExactly("two");
    }
}
