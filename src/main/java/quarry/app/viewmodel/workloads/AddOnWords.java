package quarry.app.viewmodel.workloads;

import quarry.plan.AddOn;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;

/// What an add-on is counted in, in words.
final class AddOnWords {

    private final Texts words;

    AddOnWords(Texts words) {
        this.words = words;
    }

    String per(AddOn.Per per) {
        return words.get("per." + per.name());
    }

    /// What stands behind the quantity: "text units a request".
    String unit(AddOn addOn) {
        String unit =
                addOn.texts().isEmpty()
                        ? words.get("many." + addOn.component().unit().name())
                        : words.get("addOn.times-texts");
        return words.get("addOn.unit", unit, per(addOn.per()));
    }

    /// "2 text units a request", "1 × 3 texts a request" or "1 query of 150 documents a request".
    String quantity(AddOn addOn, Figures figures) {
        String quantity = figures.count(addOn.quantity());
        String per = per(addOn.per());
        if (!addOn.texts().isEmpty()) {
            String texts = figures.whole(BigDecimal.valueOf(addOn.texts().size()));
            return words.get("addOn.texts.quantity", quantity, texts, per);
        }
        boolean one = addOn.quantity().compareTo(BigDecimal.ONE) == 0;
        String name = addOn.component().unit().name();
        String unit = one ? words.get("one." + name) : words.get("many." + name);
        BigDecimal documents = addOn.documents();
        return documents == null
                ? words.get("addOn.quantity", quantity, unit, per)
                : words.get(
                        "addOn.documents.quantity", quantity, unit, figures.count(documents), per);
    }
}
