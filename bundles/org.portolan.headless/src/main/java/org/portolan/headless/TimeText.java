/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.quantity.SimTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times on the command line: {@code 90s}, {@code 15min}, {@code 2h}, {@code 1.5d}. */
final class TimeText implements ITypeConverter<SimTime> {

    @Override
    public SimTime convert(String text) {
        return org.portolan.study.scenario.TimeText.parse(text)
                .orElseThrow(() -> new TypeConversionException(NLS.bind(Messages.Time_Form, text)));
    }
}
