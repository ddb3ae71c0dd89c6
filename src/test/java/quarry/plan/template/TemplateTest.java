package quarry.plan.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

class TemplateTest {

    @Test
    void peopleTalkInConversationsOfTurnsOnTheirDays() {
        Workload chat =
                of(
                        new ChatTemplate(),
                        Answers.usual()
                                .with(ChatTemplate.USERS, number("700"))
                                .with(ChatTemplate.CONVERSATIONS, number("3"))
                                .with(ChatTemplate.TURNS, number("4"))
                                .with(ChatTemplate.DAYS, number("5")));
        assertEquals(number("6000"), chat.traffic().requestsPerDay());
        assertEquals(number("4"), chat.request().conversationTurns());
        // 800 + 1,200 + 60 + 1.5 × (60 + 300)
        assertEquals(0, number("2600").compareTo(chat.request().inputTokens()));
        assertEquals(number("0.75"), chat.cache().hitRate());
        assertEquals(number("0.25"), chat.outcomesPerRequest());
        assertTrue(chat.realTime());
    }

    @Test
    void aLongDocumentTakesSeveralRequestsThatShareItsPages() {
        Workload documents =
                of(
                        new DocumentsTemplate(),
                        Answers.usual()
                                .with(DocumentsTemplate.DOCUMENTS, number("365"))
                                .with(DocumentsTemplate.PAGES, number("30"))
                                .with(DocumentsTemplate.AT_ONCE, number("20")));
        assertEquals(number("24"), documents.traffic().requestsPerDay());
        assertEquals(number("9750"), documents.request().contextTokens());
        assertEquals(number("250"), documents.request().outputTokens());
        assertEquals(number("0.5"), documents.outcomesPerRequest());
        assertFalse(documents.realTime());
    }

    @Test
    void aTicketIsAnOutcomeWhenNobodyHadToHelp() {
        Workload tickets =
                of(
                        new TicketsTemplate(),
                        Answers.usual()
                                .with(TicketsTemplate.TICKETS, number("3650"))
                                .with(TicketsTemplate.REQUESTS, number("2"))
                                .with(TicketsTemplate.RESOLVED, number("0.5")));
        assertEquals(number("240"), tickets.traffic().requestsPerDay());
        assertEquals(number("1600"), tickets.request().contextTokens());
        assertEquals(number("0.25"), tickets.outcomesPerRequest());
    }

    /// The plan's mean history against every step written out.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12, 40})
    void theContextOfAnAgentGrowsStepByStep(int steps) {
        Workload agent =
                of(
                        new AgentTemplate(),
                        Answers.usual().with(AgentTemplate.STEPS, BigDecimal.valueOf(steps)));
        long sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += 4000 + 500 + 900 + step * (900L + 250);
        }
        assertEquals(
                0,
                BigDecimal.valueOf(sum)
                        .compareTo(
                                agent.request().inputTokens().multiply(BigDecimal.valueOf(steps))));
    }

    @Test
    void manyItemsInARequestShareItsInstructions() {
        Workload one = of(new ClassificationTemplate(), Answers.usual());
        Workload ten =
                of(
                        new ClassificationTemplate(),
                        Answers.usual().with(ClassificationTemplate.AT_ONCE, number("10")));
        assertEquals(number("500000"), one.traffic().requestsPerDay());
        assertEquals(number("50000"), ten.traffic().requestsPerDay());
        assertEquals(one.request().systemTokens(), ten.request().systemTokens());
        assertEquals(number("1500"), ten.request().userTokens());
        assertEquals(number("80"), ten.request().outputTokens());
        assertEquals(number("10"), ten.outcomesPerRequest());
    }

    @Test
    void figuresAreRoundedToWhatAPersonReads() {
        assertEquals(number("0.3333"), Traffics.rounded(number("1"), number("3")));
        assertEquals(number("0.03288"), Traffics.meanOfMonths(number("1")));
        assertEquals(number("1428.57"), Traffics.meanOfDays(number("2000"), number("5")));
        assertEquals(number("6000"), Traffics.meanOfDays(number("8400"), number("5")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void allAnswersAllowedGiveAWorkloadThatAPlanCanHold(Template template) {
        Random random = new Random(20270101);
        for (int i = 0; i < 50; i++) {
            Answers answers = Answers.usual();
            for (Question question : template.questions()) {
                answers = answers.with(question, any(question, random));
            }
            Workload workload = of(template, answers);
            Plan plan = Plan.empty("Plan", YearMonth.of(2027, 1)).withWorkloads(List.of(workload));
            assertTrue(
                    PlanCheck.check(plan).stream()
                            .noneMatch(p -> p.severity() == Problem.Severity.ERROR));
            assertTrue(workload.traffic().requestsPerDay().signum() > 0);
            assertTrue(workload.cache().hitRate().compareTo(BigDecimal.ONE) <= 0);
            assertTrue(workload.request().conversationTurns().compareTo(BigDecimal.ONE) >= 0);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void questionsAreToldApartAndTheirUsualAnswersAllowed(Template template) {
        List<String> ids = template.questions().stream().map(Question::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        for (Question question : template.questions()) {
            Answers.usual().with(question, question.usual());
        }
    }

    @Test
    void anAnswerOutsideTheRangeIsRefusedByName() {
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Answers.usual().with(ChatTemplate.DAYS, number("8")));
        assertEquals("days is 8; allowed: 1 to 7", refused.getMessage());
    }

    static List<Template> templates() {
        return Template.ALL;
    }

    private static BigDecimal any(Question question, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> question.least();
            case 1 -> question.usual();
            default ->
                    question.usual()
                            .multiply(BigDecimal.valueOf(1 + random.nextInt(5)))
                            .min(question.most());
        };
    }

    private static Workload of(Template template, Answers answers) {
        return template.workload("w", "W", answers);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
