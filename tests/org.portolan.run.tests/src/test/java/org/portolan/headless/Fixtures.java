/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.portolan.model.Installation;
import org.portolan.model.file.InstallationFile;
import org.portolan.testkit.ZvmPair;

/** Small files that tests make. */
final class Fixtures {

    private Fixtures() {
    }

    /** The pair of z/VM members, on disk. */
    static Path pair(Path folder) {
        return write(new ZvmPair().installation, folder.resolve("pair.portolan"));
    }

    static Path write(Installation installation, Path file) {
        try {
            InstallationFile.write(installation, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An RVTools export as a folder of CSV files: two hosts of one cluster, three guests, one on a host not listed. */
    static Path rvtools(Path folder) throws IOException {
        var export = Files.createDirectory(folder.resolve("export"));
        Files.write(export.resolve("RVTools_tabvInfo.csv"), List.of(
                "VM,Powerstate,Template,CPUs,Memory,Datacenter,Cluster,Host",
                "web01,poweredOn,False,2,4096,DC,C1,esx1.example.com",
                "db01,poweredOn,False,4,16384,DC,C1,esx2",
                "old01,poweredOff,False,1,2048,DC,C1,gone"));
        Files.write(export.resolve("RVTools_tabvHost.csv"), List.of(
                "Host,Datacenter,Cluster,# CPU,Cores per CPU,# Cores,# Memory,ESX Version",
                "esx1,DC,C1,2,8,16,131072,VMware ESXi 6.5.0 build-1",
                "esx2,DC,C1,2,8,16,131072,VMware ESXi 6.5.0 build-1"));
        return export;
    }
}
