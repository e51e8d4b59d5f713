/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.GuestClass;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Guest classes on the command line: {@code idle-linux}, {@code web} and so on. */
final class GuestClasses implements ITypeConverter<GuestClass>, Iterable<String> {

    @Override
    public GuestClass convert(String value) {
        return Arrays.stream(GuestClass.values())
                .filter(c -> word(c).equals(value.strip().toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        NLS.bind(Messages.Import_ClassUnknown, value, String.join(", ", this))));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(GuestClass.values()).map(GuestClasses::word).iterator();
    }

    private static String word(GuestClass guestClass) {
        return guestClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
