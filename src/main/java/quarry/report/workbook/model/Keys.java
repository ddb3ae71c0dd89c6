package quarry.report.workbook.model;

import quarry.plan.AddOn;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Teacher;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

/// Keys of the rates that are not charged by the token of a request.
final class Keys {

    private Keys() {}

    static RateKey imported(Deployment deployment, Component component) {
        return of(deployment, Mode.IMPORT, Term.NONE, component);
    }

    static RateKey reserved(Deployment deployment, Term term, Component component) {
        return of(deployment, Mode.RESERVED, term, component);
    }

    private static RateKey of(Deployment deployment, Mode mode, Term term, Component component) {
        return new RateKey(
                deployment.model(),
                deployment.region(),
                deployment.scope(),
                mode,
                Tier.STANDARD,
                term,
                component,
                0);
    }

    static RateKey training(CustomModel model, Component component) {
        return new RateKey(
                model.baseModel(),
                model.region(),
                Scope.REGIONAL,
                Mode.CUSTOMIZATION,
                Tier.STANDARD,
                Term.NONE,
                component,
                0);
    }

    static RateKey teacher(Teacher teacher, Component component) {
        return RateKey.onDemand(
                teacher.model(), teacher.region(), teacher.scope(), Tier.STANDARD, component);
    }

    static RateKey addOn(AddOn addOn) {
        return RateKey.onDemand(
                addOn.model(), addOn.region(), addOn.scope(), Tier.STANDARD, addOn.component());
    }
}
