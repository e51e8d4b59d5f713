/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.eclipse.osgi.util.NLS;
import org.portolan.run.UnusableInputException;

/**
 * Corrections of host names in an import, as CSV of two columns: the name that guests give, and the host that is meant.
 * An empty second column says that none is meant. A first line {@code named,host} is a heading.
 */
final class HostMap {

    private static final int COLUMNS = 2;

    private HostMap() {
    }

    static Map<String, String> read(Path file) throws UnusableInputException, IOException {
        var map = new LinkedHashMap<String, String>();
        try (var records = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            for (CsvRecord record : records) {
                take(file, record, map);
            }
        } catch (NoSuchFileException e) {
            throw new UnusableInputException(NLS.bind(Messages.HostMap_NotFound, file));
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException e) {
            throw new UnusableInputException(NLS.bind(Messages.HostMap_Unreadable, file));
        }
        return map;
    }

    private static void take(Path file, CsvRecord record, Map<String, String> map) throws UnusableInputException {
        if (record.getFieldCount() != COLUMNS) {
            throw new UnusableInputException(
                    NLS.bind(Messages.HostMap_Columns, file, record.getStartingLineNumber()));
        }
        var named = record.getField(0).strip();
        var host = record.getField(1).strip();
        boolean heading = record.getStartingLineNumber() == 1 && named.equalsIgnoreCase("named")
                && host.equalsIgnoreCase("host");
        if (!heading && map.putIfAbsent(named, host) != null) {
            throw new UnusableInputException(
                    NLS.bind(Messages.HostMap_Twice, new Object[] {file, record.getStartingLineNumber(), named}));
        }
    }
}
