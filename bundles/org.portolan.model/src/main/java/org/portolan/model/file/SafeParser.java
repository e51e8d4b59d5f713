/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.SAXException;

/** SAX parsers under which a file can neither read other files nor unfold into more than it is. */
final class SafeParser {

    private static final Map<String, Boolean> NO_OTHER_FILES = Map.of(
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    /** The settings that refuse document types, which is where all such tricks begin. */
    static final Map<String, Boolean> FEATURES = withoutDocumentTypes();

    private SafeParser() {
    }

    private static Map<String, Boolean> withoutDocumentTypes() {
        Map<String, Boolean> features = new HashMap<>(NO_OTHER_FILES);
        features.put("http://apache.org/xml/features/disallow-doctype-decl", true);
        return Map.copyOf(features);
    }

    /** A parser that refuses document types. */
    static SAXParser strict() {
        return parser(FEATURES);
    }

    /** A parser that shows document types to a handler, which must refuse them to say where they are. */
    static SAXParser showingDocumentTypes() {
        return parser(NO_OTHER_FILES);
    }

    // The JDK's own parser: one found on the class path may understand the settings differently.
    private static SAXParser parser(Map<String, Boolean> features) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            for (Map.Entry<String, Boolean> feature : features.entrySet()) {
                factory.setFeature(feature.getKey(), feature.getValue());
            }
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the parser cannot be made safe", e);
        }
    }
}
