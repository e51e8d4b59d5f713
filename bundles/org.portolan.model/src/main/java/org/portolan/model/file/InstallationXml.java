/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.portolan.model.Element;

/** How single values and references look in a file. */
final class InstallationXml extends XMIHelperImpl {

    /** Longest number that is written out instead of with an exponent. */
    private static final int LONGEST_PLAIN_NUMBER = 24;
    private static final char REPLACEMENT = '\uFFFD';

    InstallationXml(XMLResource resource) {
        super(resource);
    }

    /** The identity of an element of the file; nothing for elements that are elsewhere or nowhere. */
    @Override
    public String getIDREF(EObject object) {
        return object instanceof Element element && element.eResource() == resource ? element.getId() : null;
    }

    @Override
    public String convertToString(EFactory factory, EDataType type, Object value) {
        return switch (value) {
            case Double number -> plain(number);
            case String text -> storable(text);
            default -> super.convertToString(factory, type, value);
        };
    }

    /** The shortest text that reads back as the same number, written out where that is readable: 342000000, 0.0005. */
    static String plain(double number) {
        if (!Double.isFinite(number) || Double.doubleToLongBits(number) == Double.doubleToLongBits(-0.0)) {
            return Double.toString(number);
        }
        String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        return plain.length() <= LONGEST_PLAIN_NUMBER ? plain : Double.toString(number);
    }

    /**
     * The text with the replacement character for what XML cannot hold (control characters, halves of characters).
     * EMF would refuse to write the whole file.
     */
    static String storable(String text) {
        if (text.codePoints().allMatch(InstallationXml::isStorable)) {
            return text;
        }
        var storable = new StringBuilder(text.length());
        text.codePoints().map(c -> isStorable(c) ? c : REPLACEMENT).forEach(storable::appendCodePoint);
        return storable.toString();
    }

    // The production Char of XML 1.0.
    private static boolean isStorable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
