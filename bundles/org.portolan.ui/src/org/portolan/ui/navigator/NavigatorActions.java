/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.edit.commands.Clipboard;
import org.portolan.model.edit.commands.Edits;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.ui.TextActions;
import org.portolan.ui.actions.DocumentActions;
import org.portolan.ui.actions.NewChildMenu;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.ElementLabelProvider;

/** What can be done with the elements selected in the navigator, by key, menu and context menu alike. */
final class NavigatorActions {
    private static final int PASTE_OFFSET = 20;

    private final NavigatorView view;
    private final DocumentActions history;
    private final Verb cut;
    private final Verb copy;
    private final Verb paste;
    private final Verb delete;
    private final Verb rename;
    private final Verb selectAll;
    private final TextActions texts;

    NavigatorActions(NavigatorView view, IActionBars bars) {
        this.view = view;
        history = new DocumentActions(view::document);
        cut = new Verb(ActionFactory.CUT, Messages.Edit_Cut, ISharedImages.IMG_TOOL_CUT, this::canCut, this::cut);
        copy = new Verb(ActionFactory.COPY, Messages.Edit_Copy, ISharedImages.IMG_TOOL_COPY, this::canCopy, this::copy);
        paste = new Verb(ActionFactory.PASTE, Messages.Edit_Paste, ISharedImages.IMG_TOOL_PASTE, this::canPaste,
                this::paste);
        delete = new Verb(ActionFactory.DELETE, Messages.Edit_Delete, ISharedImages.IMG_TOOL_DELETE, this::canDelete,
                this::delete);
        rename = new Verb(ActionFactory.RENAME, Messages.Edit_Rename, null, this::canRename, this::rename);
        selectAll = new Verb(ActionFactory.SELECT_ALL, Messages.Edit_SelectAll, null, () -> true, view::selectSiblings);
        history.handle(bars);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        // While a text field has the focus, the keys for cut, copy, paste and delete mean its text.
        texts = new TextActions(bars);
        texts.setCutAction(cut);
        texts.setCopyAction(copy);
        texts.setPasteAction(paste);
        texts.setDeleteAction(delete);
        texts.setSelectAllAction(selectAll);
    }

    void leaveKeysTo(Text text) {
        texts.addText(text);
    }

    void dispose() {
        texts.dispose();
    }

    void historyChanged() {
        history.update();
        update();
    }

    void update() {
        List.of(cut, copy, paste, delete, rename).forEach(Verb::update);
    }

    void fill(IMenuManager menu) {
        update();
        var document = view.document();
        var single = view.singleSelected();
        if (document.isPresent()) {
            new NewChildMenu(document.get(), single.orElseGet(document.get()::installation), view::revealAndRename)
                    .addTo(menu);
        }
        menu.add(new Separator());
        List.of(cut, copy, paste, delete, rename).forEach(menu::add);
        menu.add(new Separator());
        if (!guests().isEmpty()) {
            menu.add(moveToHost());
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private Action moveToHost() {
        return new Action(Messages.Navigator_MoveToHost) {
            @Override
            public void run() {
                askForHost().ifPresent(host -> view.document()
                        .ifPresent(d -> d.execute(GuestEdits.relocate(d.domain(), guests(), host))));
            }
        };
    }

    private Optional<Host> askForHost() {
        var hosts = view.document().map(d -> d.installation().getClusters().stream()
                .flatMap(cluster -> cluster.getHosts().stream()).toArray()).orElse(new Object[0]);
        var dialog = new ElementListSelectionDialog(view.getSite().getShell(), new ElementLabelProvider());
        dialog.setTitle(Messages.Navigator_MoveTitle);
        dialog.setMessage(Messages.Navigator_MoveMessage);
        dialog.setElements(hosts);
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Host host
                ? Optional.of(host)
                : Optional.empty();
    }

    private List<Guest> guests() {
        var selected = view.selected();
        return selected.stream().allMatch(Guest.class::isInstance)
                ? selected.stream().map(Guest.class::cast).toList()
                : List.of();
    }

    private boolean canCopy() {
        return Clipboard.canCopy(view.selected());
    }

    private void copy() {
        view.document().ifPresent(d -> Clipboard.copy(d.domain(), view.selected()));
        update();
    }

    private boolean canCut() {
        return canCopy() && canDelete();
    }

    private void cut() {
        copy();
        delete();
    }

    private boolean canPaste() {
        return view.document().map(d -> Clipboard.canPaste(d.domain())).orElse(false);
    }

    private void paste() {
        view.document().ifPresent(d -> {
            EObject target = view.singleSelected().orElseGet(d::installation);
            var command = Clipboard.paste(d.domain(), target, PASTE_OFFSET, PASTE_OFFSET);
            if (d.execute(command)) {
                view.reveal(command.getAffectedObjects());
            }
        });
    }

    private boolean canDelete() {
        return !view.selected().isEmpty() && view.selected().stream().noneMatch(Installation.class::isInstance);
    }

    private void delete() {
        view.document().ifPresent(d -> d.execute(Edits.remove(d.domain(), view.selected())));
    }

    private boolean canRename() {
        return view.singleSelected().filter(NamedElement.class::isInstance).isPresent();
    }

    private void rename() {
        view.singleSelected().ifPresent(view::startRename);
    }

    /** An action of the Edit menu. */
    private static final class Verb extends Action {
        private final BooleanSupplier possible;
        private final Runnable work;

        Verb(ActionFactory factory, String text, String sharedImage, BooleanSupplier possible, Runnable work) {
            super(text);
            this.possible = possible;
            this.work = work;
            setId(factory.getId());
            setActionDefinitionId(factory.getCommandId());
            if (sharedImage != null) {
                setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sharedImage));
            }
        }

        void update() {
            setEnabled(possible.getAsBoolean());
        }

        @Override
        public void run() {
            if (possible.getAsBoolean()) {
                work.run();
            }
        }
    }
}
