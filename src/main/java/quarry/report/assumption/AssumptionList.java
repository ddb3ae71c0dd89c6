package quarry.report.assumption;

import org.jspecify.annotations.Nullable;

import quarry.money.Usd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Gathers the assumptions of one subject under its path.
final class AssumptionList {

    private final String subject;
    private final String path;
    private final List<Assumption> gathered;

    AssumptionList(String subject, String path, List<Assumption> gathered) {
        this.subject = subject;
        this.path = path;
        this.gathered = gathered;
    }

    static AssumptionList of(String subject, String path) {
        return new AssumptionList(subject, path, new ArrayList<>());
    }

    /// The same list, for an object further down.
    AssumptionList at(String member) {
        return new AssumptionList(subject, path + "." + member, gathered);
    }

    void count(String label, @Nullable BigDecimal value, String unit, String member) {
        if (value == null) {
            text(label, "not known", member);
        } else {
            add(label, new Assumption.Count(value), unit, member, "");
        }
    }

    void share(String label, BigDecimal value, String of, String member) {
        add(label, new Assumption.Share(value), of, member, "");
    }

    void money(String label, Usd value, String unit, String member) {
        add(label, new Assumption.Money(value), unit, member, "");
    }

    void text(String label, String value, String member) {
        add(label, new Assumption.Text(value), "", member, "");
    }

    void month(String label, @Nullable YearMonth value, String member) {
        if (value != null) {
            add(label, new Assumption.Month(value), "", member, "");
        }
    }

    void flag(String label, boolean value, String member) {
        text(label, value ? "yes" : "no", member);
    }

    void add(String label, Assumption.Value value, String unit, String member, String note) {
        String where = member.isEmpty() ? path : path + "." + member;
        gathered.add(new Assumption(subject, label, value, unit, where, note));
    }

    List<Assumption> gathered() {
        return List.copyOf(gathered);
    }
}
