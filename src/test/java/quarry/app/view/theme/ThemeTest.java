package quarry.app.view.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import atlantafx.base.controls.Message;
import atlantafx.base.controls.Notification;
import atlantafx.base.controls.ToggleSwitch;

import javafx.application.Application;
import javafx.collections.FXCollections;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Everything Quarry draws with finds its colours in both themes: JavaFX reports no CSS error.
@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.show();
    }

    @ParameterizedTest
    @EnumSource
    void noColourIsMissing(Theme theme, FxRobot robot) {
        var errors = CssParser.errorsProperty();
        robot.interact(
                () -> {
                    errors.clear();
                    theme.apply();
                    stage.setScene(new Scene(everything(), 800, 900));
                });
        robot.clickOn("#combo");
        robot.interact(
                () -> {
                    SearchableComboBox<?> combo = robot.lookup("#combo").query();
                    assertNotNull(combo);
                    combo.hide();
                });
        assertEquals(List.of(), List.copyOf(errors));
    }

    @AfterAll
    static void leaveTheThemeAsItWas() throws Exception {
        FxToolkit.setupFixture(() -> Application.setUserAgentStylesheet(null));
    }

    private static VBox everything() {
        var models = FXCollections.observableArrayList("one", "two");
        var combo = new SearchableComboBox<>(models);
        combo.setId("combo");
        var field = new TextField();
        var custom = new CustomTextField();
        custom.setLeft(new FontIcon(Feather.SEARCH));
        var validation = new ValidationSupport();
        validation.registerValidator(field, Validator.createEmptyValidator("Needed"));
        var chart = new StackedBarChart<>(new CategoryAxis(), new NumberAxis());
        chart.setAnimated(false);
        chart.setMaxHeight(200);
        var status = new StatusBar();
        status.getRightItems().add(new Label("right"));
        return new VBox(
                new MenuBar(),
                new SegmentedButton(new ToggleButton("a"), new ToggleButton("b")),
                combo,
                new CheckComboBox<>(models),
                field,
                custom,
                new RangeSlider(0, 1, 0.2, 0.8),
                new ToggleSwitch("switch"),
                new Message("title", "text"),
                new Notification("said"),
                new Button("press", new FontIcon(Feather.DOWNLOAD)),
                new FilteredTableView<String>(),
                new TableView<String>(),
                new TreeView<String>(),
                chart,
                status);
    }
}
