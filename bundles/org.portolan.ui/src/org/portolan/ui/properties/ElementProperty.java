/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.osgi.util.NLS;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.commands.Edits;
import org.portolan.model.edit.label.ModelTexts;
import org.portolan.model.edit.quantity.FeatureFacts;
import org.portolan.model.edit.quantity.QuantityException;
import org.portolan.model.edit.quantity.QuantityParser;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.preferences.Choices;

/** One property of one or several elements of the same document: its texts, and the commands that change it. */
final class ElementProperty {
    /** How a value is edited. */
    enum Editing {
        NONE, TEXT, LONG_TEXT, CHOICE, ELEMENT, ELEMENTS
    }

    private final ModelDocument document;
    private final List<EObject> owners;
    private final EStructuralFeature feature;
    private final IItemPropertyDescriptor descriptor;
    private final FeatureFacts facts;

    ElementProperty(ModelDocument document, List<EObject> owners, EStructuralFeature feature,
            IItemPropertyDescriptor descriptor) {
        this.document = document;
        this.owners = owners;
        this.feature = feature;
        this.descriptor = descriptor;
        this.facts = FeatureFacts.of(feature);
    }

    EStructuralFeature feature() {
        return feature;
    }

    String label() {
        return ModelTexts.feature(feature);
    }

    Category category() {
        return Category.of(feature);
    }

    FeatureFacts facts() {
        return facts;
    }

    /** True when at least one element has a value of its own. */
    boolean isSet() {
        return owners.stream().anyMatch(owner -> owner.eIsSet(feature));
    }

    private boolean isMixed() {
        var first = stateOf(owners.getFirst());
        return owners.stream().anyMatch(owner -> !Objects.equals(stateOf(owner), first));
    }

    private Object stateOf(EObject owner) {
        return feature.isUnsettable() && !owner.eIsSet(feature) ? Optional.empty() : owner.eGet(feature);
    }

    private Object value() {
        return owners.getFirst().eGet(feature);
    }

    /** What the value cell shows: the value, or what holds while there is none. */
    String text() {
        if (isMixed()) {
            return Messages.Property_Several;
        }
        if (!isSet() && (feature.isUnsettable() || feature instanceof EReference || isText())) {
            return facts.fallback().orElse("");
        }
        return textOf(value());
    }

    private boolean isText() {
        return feature.getEType() == EcorePackage.Literals.ESTRING;
    }

    private String textOf(Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> elements -> elements.stream().map(this::textOf).collect(Collectors.joining(", "));
            case EObject element -> Choices.labels().name(element);
            case Number number -> Choices.quantities().display(number, facts.unit());
            case Boolean flag -> flag ? Messages.Property_Yes : Messages.Property_No;
            case Enumerator literal -> ModelTexts.literal(feature, literal);
            default -> value.toString().lines().collect(Collectors.joining(" "));
        };
    }

    /** The text that editing starts with; it means exactly the value. */
    String editText() {
        if (isMixed() || !isSet() && feature.isUnsettable() || value() == null) {
            return "";
        }
        return value() instanceof Number number ? Choices.quantities().exact(number, facts.unit()) : value().toString();
    }

    Editing editing() {
        if (!feature.isChangeable() || owners.stream().anyMatch(owner -> !descriptor.canSetProperty(owner))) {
            return Editing.NONE;
        }
        if (feature instanceof EReference) {
            return feature.isMany() ? Editing.ELEMENTS : Editing.ELEMENT;
        }
        if (!choices().isEmpty()) {
            return Editing.CHOICE;
        }
        return feature == PortolanPackage.Literals.NAMED_ELEMENT__COMMENT
                || feature == PortolanPackage.Literals.DIAGRAM_NOTE__TEXT
                || feature == PortolanPackage.Literals.ASSUMPTION_OVERRIDE__REASON ? Editing.LONG_TEXT : Editing.TEXT;
    }

    /** The values to choose from, for enumerations and flags; empty for what is typed. */
    List<Object> choices() {
        if (feature.getEType() instanceof EEnum type) {
            return type.getELiterals().stream().map(EEnumLiteral::getInstance).collect(Collectors.toList());
        }
        return feature.getEType() == EcorePackage.Literals.EBOOLEAN ? List.of(true, false) : List.of();
    }

    String[] choiceTexts() {
        return choices().stream().map(this::textOf).toArray(String[]::new);
    }

    int chosen() {
        return isMixed() ? -1 : choices().indexOf(value());
    }

    /** The elements that a reference may name, by name. */
    List<EObject> candidates() {
        var labels = Choices.labels();
        return descriptor.getChoiceOfValues(owners.getFirst()).stream()
                .filter(EObject.class::isInstance).map(EObject.class::cast)
                .filter(candidate -> document.holds(candidate) && !owners.contains(candidate))
                .sorted(Comparator.comparing(labels::path)).toList();
    }

    /** The elements that a reference names now. */
    List<EObject> referred() {
        return switch (value()) {
            case Collection<?> elements when !isMixed() ->
                    elements.stream().map(EObject.class::cast).collect(Collectors.toList());
            case EObject element when !isMixed() -> List.of(element);
            case null, default -> List.of();
        };
    }

    /** What is wrong with a typed text; empty when it can be taken. */
    Optional<String> problemWith(String text) {
        try {
            parse(text);
            return Optional.empty();
        } catch (QuantityException | IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The value that a typed text means; nothing typed means no value where that is possible. */
    private Object parse(String text) throws QuantityException {
        if (isText()) {
            return text.isBlank() ? SetCommand.UNSET_VALUE : text.strip();
        }
        if (text.isBlank() && feature.isUnsettable()) {
            return SetCommand.UNSET_VALUE;
        }
        return switch (feature.getEType().getClassifierID()) {
            case EcorePackage.ELONG -> (Object) whole(text);
            case EcorePackage.EINT -> intOf(text);
            default -> inRange(QuantityParser.parse(text, facts.unit())).doubleValue();
        };
    }

    private long whole(String text) throws QuantityException {
        var value = QuantityParser.parseWhole(text, facts.unit());
        inRange(BigDecimal.valueOf(value));
        return value;
    }

    private int intOf(String text) throws QuantityException {
        var value = whole(text);
        if (value != (int) value) {
            throw new IllegalArgumentException(NLS.bind(Messages.Property_TooLarge, text));
        }
        return (int) value;
    }

    private BigDecimal inRange(BigDecimal value) {
        if (!facts.range().contains(value)) {
            throw new IllegalArgumentException(NLS.bind(Messages.Property_OutOfRange,
                    Choices.quantities().exact(value, facts.unit()), range().orElseThrow()));
        }
        return value;
    }

    /** The allowed values, in words. */
    Optional<String> range() {
        return facts.range().text(Choices.quantities(), facts.unit());
    }

    /** Takes a typed text; false when it means what the property has already, or nothing. */
    boolean setText(String text) {
        try {
            return set(parse(text));
        } catch (QuantityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Sets the property of all elements in one undoable step; false when nothing would change. */
    boolean set(Object value) {
        var label = NLS.bind(Messages.Property_Set, label());
        var parts = new ArrayList<Command>();
        for (var owner : owners) {
            if (isChange(owner, value)) {
                parts.add(SetCommand.create(document.domain(), owner, feature, value));
            }
        }
        return document.execute(Edits.compound(label, parts));
    }

    private boolean isChange(EObject owner, Object value) {
        return value == SetCommand.UNSET_VALUE ? owner.eIsSet(feature)
                : !owner.eIsSet(feature) && feature.isUnsettable() || !Objects.equals(owner.eGet(feature), value);
    }

    /** Goes back to what holds when nobody sets anything. */
    boolean reset() {
        return isSet() && set(feature.isMany() ? List.of() : SetCommand.UNSET_VALUE);
    }

    boolean isAttribute() {
        return feature instanceof EAttribute;
    }

    /** The same property is shown again after an edit, by another object. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ElementProperty that && that.feature == feature && that.owners.equals(owners);
    }

    @Override
    public int hashCode() {
        return Objects.hash(feature, owners);
    }
}
