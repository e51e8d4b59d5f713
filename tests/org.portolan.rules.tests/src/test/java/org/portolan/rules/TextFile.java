/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** A file of texts, in the order and with the repetitions in which it was written. */
record TextFile(Path path, List<String> keys, SortedMap<String, String> texts) {

    /** Reads the file as the property loader will. */
    static TextFile read(Path path) {
        var keys = new ArrayList<String>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add((String) key);
                return super.put(key, value);
            }
        };
        try {
            properties.load(reader(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new TextFile(path, keys, texts);
    }

    private static Reader reader(Path path) throws IOException {
        return new StringReader(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
    }
}
