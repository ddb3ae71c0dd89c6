package quarry.app.viewmodel.template;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.plan.template.Question;

import java.math.BigDecimal;

/// A question of a template, with the field that takes its answer.
public record Asked(Question question, FieldViewModel<BigDecimal> field) {}
