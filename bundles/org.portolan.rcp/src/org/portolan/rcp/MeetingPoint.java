/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/**
 * Where the workbenches of one user find each other: a Unix-domain socket beside the settings. The first one listens;
 * those that start later send it their files, one path a line, and leave.
 */
final class MeetingPoint implements AutoCloseable {
    private static final byte[] TAKEN = {1};
    private static final String SOCKET = "running.sock";
    /** The limit of the socket address on the systems in use; a longer path has no meeting point. */
    private static final int LONGEST_PATH = 100;

    private final Path socket;
    private ServerSocketChannel server;

    private MeetingPoint(Path socket) {
        this.socket = socket;
    }

    /** The meeting point of the settings in use; none when the workbench runs without any, or their path is too long. */
    static Optional<MeetingPoint> ofThisUser() {
        var location = Platform.getInstanceLocation();
        if (location == null || location.getURL() == null) {
            return Optional.empty();
        }
        try {
            var folder = Path.of(URIUtil.toURI(location.getURL()));
            Files.createDirectories(folder);
            var socket = folder.resolve(SOCKET);
            return socket.toString().length() > LONGEST_PATH ? Optional.empty() : Optional.of(new MeetingPoint(socket));
        } catch (URISyntaxException | IOException e) {
            ILog.of(MeetingPoint.class).warn("Other workbenches cannot be found: the settings have no folder.", e);
            return Optional.empty();
        }
    }

    /** Sends the files to the workbench that listens; false when none does. */
    boolean handOver(List<Path> files) {
        if (Files.notExists(socket)) {
            return false;
        }
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            for (var file : files) {
                channel.write(StandardCharsets.UTF_8.encode(file + "\n"));
            }
            channel.shutdownOutput();
            // No answer comes from a workbench that is just ending: then this one opens the files.
            return channel.read(ByteBuffer.allocate(1)) == 1;
        } catch (ConnectException e) {
            // Left behind by a workbench that did not end well: nobody listens.
            forget();
            return false;
        } catch (IOException e) {
            ILog.of(MeetingPoint.class).warn("The running workbench did not take the files.", e);
            return false;
        }
    }

    /** Listens from now on, and opens what others send. */
    void receive(FilesToOpen files) {
        try {
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofPlatform().daemon().name("portolan-meeting-point").start(() -> listen(files));
        } catch (IOException e) {
            ILog.of(MeetingPoint.class).warn("Workbenches that start later will not find this one.", e);
        }
    }

    private void listen(FilesToOpen files) {
        while (true) {
            try (var channel = server.accept();
                    var reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
                files.add(read(reader), true);
                channel.write(ByteBuffer.wrap(TAKEN));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                ILog.of(MeetingPoint.class).warn("Another workbench could not be understood.", e);
            }
        }
    }

    private static List<Path> read(BufferedReader reader) throws IOException {
        var paths = new ArrayList<Path>();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            try {
                paths.add(Path.of(line));
            } catch (InvalidPathException e) {
                ILog.of(MeetingPoint.class).warn("Another workbench sent what is no path.", e);
            }
        }
        return paths;
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
                forget();
            }
        } catch (IOException e) {
            ILog.of(MeetingPoint.class).warn("The meeting point could not be closed.", e);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            ILog.of(MeetingPoint.class).warn("A socket that nobody listens at could not be removed: " + socket, e);
        }
    }
}
