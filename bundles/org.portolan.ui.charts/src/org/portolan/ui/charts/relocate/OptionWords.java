/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.method.MethodOption;
import org.portolan.engine.input.Assumptions;
import org.portolan.study.format.AssumptionText;

/**
 * What the dialog says about an option: what it does, and what holds when nothing is typed, with where that comes from.
 *
 * @param draft   the method with its other options, on which a default may depend
 * @param inForce assumptions of the installation
 */
record OptionWords(MethodOption option, MethodDraft draft, Assumptions inForce) {

    /** What holds when nothing is typed. */
    String defaultText() {
        return option.fallback().beside(draft::valueOrDefault).text(inForce);
    }

    /** What the option does, its default, and the evidence for that. */
    String explanation() {
        var meaning = option.parameter().meaning();
        var sentence = Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1);
        return option.fallback().beside(draft::valueOrDefault).assumption()
                .map(key -> NLS.bind(Messages.Option_Assumed,
                        new Object[] {sentence, defaultText(), AssumptionText.evidence(key.evidence()), key.source()}))
                .orElseGet(() -> NLS.bind(Messages.Option_Explained, sentence, defaultText()));
    }
}
