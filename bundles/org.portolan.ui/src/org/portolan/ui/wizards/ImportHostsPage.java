/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portolan.importers.HostMatch;
import org.portolan.importers.ImportResult;
import org.portolan.model.Host;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;

/** Which host guests mean when they name it differently from the list of hosts; guesses can be corrected. */
final class ImportHostsPage extends WizardPage {
    private final Map<String, String> corrections = new LinkedHashMap<>();
    private Label summary;
    private Button onlyDoubtful;
    private TableViewer table;
    private List<String> hosts = List.of();

    ImportHostsPage() {
        super("hosts", Messages.Import_HostsTitle, Icons.WIZARD_IMPORT.descriptor());
        setDescription(Messages.Import_HostsDescription);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        onlyDoubtful = new Button(area, SWT.CHECK);
        onlyDoubtful.setText(Messages.Hosts_OnlyDoubtful);
        onlyDoubtful.setSelection(true);
        onlyDoubtful.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.refresh()));
        createTable(area);
        setControl(area);
        Help.set(area, Help.IMPORT_WIZARD);
    }

    private void createTable(Composite area) {
        var builder = new ReportTables.Builder(area, 300);
        table = builder.viewer;
        builder.<HostMatch>column(Messages.Hosts_Named, 28, HostMatch::named,
                match -> match.isDoubtful() && !isCorrected(match) ? Icons.WARNING : Icons.HOST);
        builder.<HostMatch>column(Messages.Hosts_Cluster, 18, HostMatch::cluster);
        builder.<HostMatch>column(Messages.Hosts_Guests, 10, match -> String.valueOf(match.guests()));
        editable(builder.<HostMatch>column(Messages.Hosts_Host, 28, this::hostOf));
        builder.<HostMatch>column(Messages.Hosts_How, 22, this::howOf);
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object element) {
                var match = (HostMatch) element;
                return !onlyDoubtful.getSelection() || match.isDoubtful() || isCorrected(match);
            }
        });
    }

    private void editable(TableViewerColumn column) {
        column.setEditingSupport(new EditingSupport(table) {
            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected CellEditor getCellEditor(Object element) {
                var editor = new ComboBoxViewerCellEditor(table.getTable(), SWT.READ_ONLY);
                editor.setContentProvider(ArrayContentProvider.getInstance());
                editor.setLabelProvider(LabelProvider.createTextProvider(
                        host -> ((String) host).isEmpty() ? Messages.Hosts_None : (String) host));
                editor.setInput(Stream.concat(Stream.of(""), hosts.stream()).toList());
                return editor;
            }

            @Override
            protected Object getValue(Object element) {
                var match = (HostMatch) element;
                return corrections.getOrDefault(match.named(), match.host().orElse(""));
            }

            @Override
            protected void setValue(Object element, Object value) {
                correct((HostMatch) element, (String) value);
            }
        });
    }

    private void correct(HostMatch match, String host) {
        if (host == null) {
            return;
        }
        corrections.put(match.named(), host);
        table.refresh();
    }

    private boolean isCorrected(HostMatch match) {
        return corrections.containsKey(match.named());
    }

    private String hostOf(HostMatch match) {
        return Optional.ofNullable(corrections.get(match.named())).or(match::host)
                .filter(Predicate.not(String::isEmpty))
                .orElse(Messages.Hosts_None);
    }

    private String howOf(HostMatch match) {
        if (isCorrected(match)) {
            return Messages.Match_Corrected;
        }
        return switch (match.kind()) {
            case CORRECTED -> Messages.Match_Corrected;
            case EXACT -> Messages.Match_Exact;
            case WITHOUT_DOMAIN -> Messages.Match_WithoutDomain;
            case UNIQUE_ENDING -> Messages.Match_UniqueEnding;
            case NONE -> Messages.Match_None;
        };
    }

    void show(ImportResult result) {
        corrections.clear();
        hosts = result.installation().getClusters().stream().flatMap(c -> c.getHosts().stream())
                .filter(Host::isCapacityKnown).map(Host::getName).sorted().toList();
        var matches = result.report().hostMatches();
        var doubtful = matches.stream().filter(HostMatch::isDoubtful).toList();
        summary.setText(NLS.bind(Messages.Hosts_Summary, new Object[] {matches.size(), doubtful.size(),
                doubtful.stream().mapToInt(HostMatch::guests).sum()}));
        onlyDoubtful.setSelection(!doubtful.isEmpty());
        table.setInput(matches);
    }

    Map<String, String> corrections() {
        return Map.copyOf(corrections);
    }
}
