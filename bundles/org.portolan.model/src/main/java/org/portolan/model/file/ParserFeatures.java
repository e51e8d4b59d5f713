/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.util.Map;

/** Settings of a SAX parser under which a file can neither read other files nor unfold into more than it is. */
final class ParserFeatures {

    static final Map<String, Boolean> STRICT = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    private ParserFeatures() {
    }
}
