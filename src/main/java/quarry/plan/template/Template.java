package quarry.plan.template;

import quarry.plan.Workload;

import java.util.List;

/// A kind of application, asked about in the words of those who run it.
public sealed interface Template
        permits ChatTemplate,
                DocumentsTemplate,
                TicketsTemplate,
                AgentTemplate,
                ClassificationTemplate {

    /// In the order they are offered.
    List<Template> ALL =
            List.of(
                    new ChatTemplate(),
                    new DocumentsTemplate(),
                    new TicketsTemplate(),
                    new AgentTemplate(),
                    new ClassificationTemplate());

    String id();

    /// In the order they are asked; those about the business come first.
    List<Question> questions();

    /// The workload that the answers describe. A pure function; everything in it can be edited afterwards.
    Workload workload(String id, String name, Answers answers);
}
