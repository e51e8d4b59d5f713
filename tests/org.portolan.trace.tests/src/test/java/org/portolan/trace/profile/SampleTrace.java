/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.portolan.engine.trace.GeneratedReferences;
import org.portolan.engine.trace.PagePattern;
import org.portolan.engine.trace.Reference;
import org.portolan.testkit.ProjectFiles;

/**
 * Makes {@code samples/web.trace.gz}: a small web server, 40,000 references to 4,000 pages by Zipf's law with exponent
 * 0.8, of which 20 % write. Pages are addresses as a guest would have them.
 */
final class SampleTrace {

    static final String NAME = "web.trace.gz";

    private static final long FIRST_PAGE = 0x7f000;

    private SampleTrace() {
    }

    /** Writes the sample anew. */
    public static void main(String[] args) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(ProjectFiles.sample(NAME)))) {
            out.write(text().getBytes(StandardCharsets.US_ASCII));
        }
    }

    static String text() {
        var source = GeneratedReferences.of(
                new PagePattern.Mix(List.of(new PagePattern.Part(new PagePattern.Zipf(4000, 0.8), 1))), 0.2, 40_000, 1);
        var text = new StringBuilder("# A small web server, made up: Zipf 0.8 over 4,000 pages, 2,000 references/s.\n");
        long[] block = new long[1000];
        for (int count = source.next(block); count > 0; count = source.next(block)) {
            for (int i = 0; i < count; i++) {
                text.append("0x").append(Long.toHexString(FIRST_PAGE + Reference.page(block[i]))).append("000")
                        .append(Reference.isWrite(block[i]) ? " w\n" : "\n");
            }
        }
        return text.toString();
    }
}
