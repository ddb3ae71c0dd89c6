package quarry.plan.template;

import quarry.plan.BuiltInProfile;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;

/// An agent that works in steps, each of which sends all that came before: its context grows.
///
/// Requests a day = tasks a day × steps × days a week ÷ 7. A step is a turn of the plan's conversation: it adds what a
/// tool returned and what the model wrote, so step k sends instructions + task + one result + (k − 1) × (result +
/// answer). Instructions and task are the same in all steps, which is what a cache can hold.
public final class AgentTemplate implements Template {

    static final Question TASKS = Question.figure("tasks", "a day", "2000", "0.01", "1000000000");
    static final Question STEPS = Question.figure("steps", "steps", "12", "1", "10000");
    static final Question DAYS = Question.figure("days", "days", "5", "1", "7");
    static final Question DONE = Question.share("done", "0.8");
    static final Question INSTRUCTIONS = Question.tokens("tools", 4000);
    static final Question TASK = Question.tokens("task", 500);
    static final Question RESULT = Question.tokens("result", 900);
    static final Question ANSWER = Question.tokens("step", 250);

    @Override
    public String id() {
        return "agent";
    }

    @Override
    public List<Question> questions() {
        return List.of(TASKS, STEPS, DAYS, DONE, INSTRUCTIONS, TASK, RESULT, ANSWER);
    }

    @Override
    public Workload workload(String id, String name, Answers answers) {
        BigDecimal steps = answers.to(STEPS);
        BigDecimal aDay = Traffics.meanOfDays(answers.product(TASKS, STEPS), answers.to(DAYS));
        return Workload.of(
                        id,
                        name,
                        Traffics.traffic(aDay, BuiltInProfile.BUSINESS_HOURS),
                        Traffics.request(
                                        answers.to(INSTRUCTIONS),
                                        answers.to(TASK),
                                        answers.to(RESULT),
                                        answers.to(ANSWER))
                                .withConversationTurns(Traffics.plain(steps)))
                .withCache(
                        Traffics.repeated(
                                answers.to(INSTRUCTIONS).add(answers.to(TASK)),
                                Traffics.allButTheFirst(steps)))
                .withOutcomesPerRequest(Traffics.rounded(answers.to(DONE), steps));
    }
}
