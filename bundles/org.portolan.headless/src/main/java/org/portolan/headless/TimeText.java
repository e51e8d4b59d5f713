/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.quantity.SimTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times on the command line: {@code 90s}, {@code 15min}, {@code 2h}, {@code 1.5d}. */
final class TimeText implements ITypeConverter<SimTime> {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?(ms|s|min|h|d)");
    private static final Map<String, BigDecimal> SECONDS = Map.of("ms", new BigDecimal("0.001"), "s", BigDecimal.ONE,
            "min", new BigDecimal(60), "h", new BigDecimal(3600), "d", new BigDecimal(86_400));
    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    @Override
    public SimTime convert(String text) {
        var parts = TIME.matcher(text.strip());
        if (!parts.matches()) {
            throw new TypeConversionException(NLS.bind(Messages.Time_Form, text));
        }
        var seconds = new BigDecimal(parts.group(1)).multiply(SECONDS.get(parts.group(2)));
        if (seconds.compareTo(MOST) > 0) {
            throw new TypeConversionException(NLS.bind(Messages.Time_Form, text));
        }
        return SimTime.ofSeconds(seconds.doubleValue());
    }
}
