package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import quarry.rates.Role;

import java.util.List;

/// Names the colours of the roles that a chart uses, in the order in which they are stacked.
public final class RoleLegend extends FlowPane {

    private final ObjectProperty<List<Role>> roles = new SimpleObjectProperty<>(List.of());

    public RoleLegend() {
        super(14, 2);
        getStyleClass().add("role-legend");
        roles.subscribe(now -> getChildren().setAll(now.stream().map(RoleLegend::entry).toList()));
    }

    public ObjectProperty<List<Role>> rolesProperty() {
        return roles;
    }

    private static Node entry(Role role) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "role-" + role.id());
        Label label = new Label(role.label(), swatch);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
