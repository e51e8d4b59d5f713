/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portolan.bridge.KnobSetting;
import org.portolan.bridge.PagingQuestion;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PowerState;
import org.portolan.model.RemoteStorage;
import org.portolan.model.StorageLevel;
import org.portolan.run.PreparedPaging;
import org.portolan.run.SolvePaging;
import org.portolan.run.UnusableInputException;
import org.portolan.study.paging.Knob;
import org.portolan.ui.charts.QuestionDialog;

/**
 * Asks what is varied of hosts when their page rates are looked at, and on which paging devices. What cannot be
 * calculated is said at once, by the same reader that makes the engine's specification. What was chosen is remembered.
 */
final class PageRatesDialog extends QuestionDialog<PreparedPaging> {
    private static final String DEVICE = "device";
    private static final String SERVICE = "service";
    /** Names of the kinds of device in questions, in the order of the choice; the first changes nothing. */
    private static final List<String> DEVICES = List.of("", "eckd", "fba", "flash");

    private final Installation installation;
    private final List<Host> hosts;
    private final String name;
    private final IDialogSettings settings;
    private final List<KnobRow> rows = new ArrayList<>();
    private Combo device;
    private Text service;

    /**
     * @param hosts hosts that are asked about
     * @param name  name of the question in its answer
     */
    PageRatesDialog(Shell parent, Installation installation, List<Host> hosts, String name,
            IDialogSettings settings) {
        super(parent,
                new Words(Messages.PageRates_Title, name, Messages.PageRates_Message, Messages.PageRates_Calculate,
                        "org.portolan.ui.pageRates"),
                settings);
        this.installation = installation;
        this.hosts = hosts;
        this.name = name;
        this.settings = settings;
    }

    @Override
    protected void createFields(Composite area) {
        createKnobs(area);
        createDevices(area);
    }

    private void createKnobs(Composite area) {
        var group = new Group(area, SWT.NONE);
        group.setText(Messages.PageRates_WhatIf);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        for (var knob : Knob.values()) {
            rows.add(new KnobRow(group, knob, subjects(knob), isUsual(knob), settings, this::validate));
        }
    }

    /** Who may be named beside a knob: the guests that more come like, and the hosts that may lend. */
    private List<String> subjects(Knob knob) {
        return switch (knob) {
            case GUESTS -> hosts.stream().flatMap(h -> h.getGuests().stream())
                    .filter(g -> g.getPowerState() == PowerState.RUNNING).map(Guest::getName).distinct().sorted()
                    .toList();
            case REMOTE -> installation.getClusters().stream().flatMap(c -> c.getHosts().stream())
                    .filter(h -> hosts.size() > 1 || !hosts.contains(h)).map(Host::getName).sorted().toList();
            case CENTRAL, XSTORE, VOLUMES, WORKING_SET, OVERCOMMIT -> List.of();
        };
    }

    /** What is varied of hosts that nobody asked about before. */
    private boolean isUsual(Knob knob) {
        return switch (knob) {
            case GUESTS, CENTRAL, WORKING_SET -> true;
            case XSTORE -> allHave(ExpandedStorage.class);
            case REMOTE -> allHave(RemoteStorage.class);
            case VOLUMES, OVERCOMMIT -> false;
        };
    }

    private boolean allHave(Class<? extends StorageLevel> kind) {
        return hosts.stream().allMatch(h -> h.getStorageLevels().stream().anyMatch(kind::isInstance));
    }

    private void createDevices(Composite area) {
        var group = new Group(area, SWT.NONE);
        group.setText(Messages.PageRates_Devices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
        new Label(group, SWT.NONE).setText(Messages.PageRates_DeviceKind);
        device = new Combo(group, SWT.READ_ONLY);
        device.setItems(Messages.PageRates_DeviceAsIs, Messages.PageRates_DeviceEckd, Messages.PageRates_DeviceFba,
                Messages.PageRates_DeviceFlash);
        device.select(Math.max(0, DEVICES.indexOf(Optional.ofNullable(settings.get(DEVICE)).orElse(""))));
        device.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        new Label(group, SWT.NONE).setText(Messages.PageRates_Service);
        service = new Text(group, SWT.BORDER);
        service.setMessage(Messages.PageRates_ServiceHint);
        service.setText(Optional.ofNullable(settings.get(SERVICE)).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(service);
        service.addModifyListener(event -> validate());
    }

    @Override
    protected void enableFields() {
        service.setEnabled(device.getSelectionIndex() > 0);
        rows.forEach(KnobRow::enable);
    }

    @Override
    protected PreparedPaging prepare() throws UnusableInputException {
        return SolvePaging.prepare(installation, name, new PagingQuestion(hosts, devices().toList(),
                rows.stream().flatMap(row -> row.setting().stream()).toList()));
    }

    private Stream<KnobSetting> devices() {
        var kind = DEVICES.get(Math.max(0, device.getSelectionIndex()));
        return kind.isEmpty() ? Stream.empty()
                : Stream.of(new KnobSetting("devices", kind, service.getText().strip()));
    }

    @Override
    protected void remember(IDialogSettings choices) {
        rows.forEach(row -> row.remember(choices));
        choices.put(DEVICE, DEVICES.get(Math.max(0, device.getSelectionIndex())));
        choices.put(SERVICE, service.getText().strip());
    }
}
