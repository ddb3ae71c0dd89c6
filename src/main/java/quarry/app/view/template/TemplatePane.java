package quarry.app.view.template;

import atlantafx.base.controls.ModalPane;

import javafx.application.Platform;

import quarry.app.viewmodel.template.TemplateViewModel;
import quarry.report.text.Texts;

/// Shows the dialog over the window while it is open.
public final class TemplatePane extends ModalPane {

    public TemplatePane(TemplateViewModel templates) {
        setId("template-pane");
        setAccessibleText(Texts.of(TemplatePane.class).get("title.workload"));
        setSkin(createDefaultSkin());
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        templates
                .openProperty()
                .subscribe(
                        open -> {
                            if (open) {
                                TemplateView view = new TemplateView(templates);
                                show(view);
                                Platform.runLater(view::requestFocus);
                            } else {
                                hide(true);
                            }
                        });
        displayProperty()
                .subscribe(
                        shown -> {
                            if (!shown) {
                                templates.close();
                            }
                        });
    }
}
