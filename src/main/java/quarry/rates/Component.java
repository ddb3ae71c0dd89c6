package quarry.rates;

/// What is metered. Each component is charged per one unit, the same for every model.
public enum Component implements Named {
    INPUT("Input", Unit.TOKENS_1M, Role.INPUT),
    OUTPUT("Output", Unit.TOKENS_1M, Role.OUTPUT),
    CACHE_READ("Cache read", Unit.TOKENS_1M, Role.CACHE_READ),
    CACHE_WRITE_5M("Cache write, 5 minutes", Unit.TOKENS_1M, Role.CACHE_WRITE),
    CACHE_WRITE_30M("Cache write, 30 minutes", Unit.TOKENS_1M, Role.CACHE_WRITE),
    CACHE_WRITE_1H("Cache write, 1 hour", Unit.TOKENS_1M, Role.CACHE_WRITE),
    MODEL_UNIT_HOUR("Model units", Unit.HOUR, Role.PROVISIONED),
    RESERVED_INPUT_1K_TPM_HOUR("Reserved input, 1000 tokens a minute", Unit.HOUR, Role.RESERVED),
    RESERVED_OUTPUT_1K_TPM_HOUR("Reserved output, 1000 tokens a minute", Unit.HOUR, Role.RESERVED),
    TRAINING_TOKEN("Training tokens", Unit.TOKENS_1M, Role.TRAINING_AND_STORAGE),
    TRAINING_HOUR("Training hours", Unit.HOUR, Role.TRAINING_AND_STORAGE),
    TRAINING_IMAGE("Training images", Unit.IMAGE, Role.TRAINING_AND_STORAGE),
    STORAGE_MONTH("Custom model storage", Unit.MONTH, Role.TRAINING_AND_STORAGE),
    CUSTOM_MODEL_UNIT_MINUTE("Custom model units", Unit.MINUTE, Role.PROVISIONED),
    CUSTOM_MODEL_UNIT_STORAGE_MONTH(
            "Custom model unit storage", Unit.MONTH, Role.TRAINING_AND_STORAGE),
    BDA_DOCUMENT_PAGE_CUSTOM("Data automation: document page custom", Unit.PAGE, Role.ADD_ON),
    BDA_DOCUMENT_PAGE_STANDARD("Data automation: document page standard", Unit.PAGE, Role.ADD_ON),
    EMBEDDING_AUDIO_SECOND("Embedding audio second", Unit.SECOND, Role.ADD_ON),
    EMBEDDING_DOCUMENT_IMAGE("Embedding document image", Unit.IMAGE, Role.ADD_ON),
    EMBEDDING_IMAGE("Embedding image", Unit.IMAGE, Role.ADD_ON),
    EMBEDDING_INPUT("Embedding input", Unit.TOKENS_1M, Role.ADD_ON),
    EMBEDDING_TEXT_REQUEST("Embedding text request", Unit.REQUEST, Role.ADD_ON),
    EMBEDDING_VIDEO_SECOND("Embedding video second", Unit.SECOND, Role.ADD_ON),
    EVALUATION_HUMAN_TASK("Evaluation human task", Unit.TASK, Role.ADD_ON),
    FLOW_NODE_TRANSITION("Flow node transition", Unit.TRANSITIONS_1K, Role.ADD_ON),
    GUARDRAIL_IMAGE_CONTENT_FILTER("Guardrail: image content filter", Unit.IMAGE, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CONTENT_CHECKS_API(
            "Guardrail: content checks API", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CONTENT_FILTER(
            "Guardrail: content filter", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CONTEXTUAL_GROUNDING(
            "Guardrail: contextual grounding", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CUSTOM_REGEX("Guardrail: custom regex", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_DENIED_TOPICS("Guardrail: denied topics", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_PII_CHECKS_API(
            "Guardrail: PII checks API", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_PROMPT_ATTACK_CHECKS_API(
            "Guardrail: prompt attack checks API", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_SENSITIVE_INFORMATION(
            "Guardrail: sensitive information", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_WORD_FILTER("Guardrail: word filter", Unit.TEXT_UNITS_1K, Role.ADD_ON),
    IMAGE_OUTPUT("Image output", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_2048("Image output 2048", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_2048_PREMIUM("Image output 2048 premium", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_PREMIUM("Image output premium", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_TOKEN("Image output token", Unit.TOKENS_1M, Role.ADD_ON),
    INPUT_AUDIO("Input audio", Unit.TOKENS_1M, Role.ADD_ON),
    INPUT_SPEECH("Input speech", Unit.TOKENS_1M, Role.ADD_ON),
    KB_AGENTIC_RETRIEVE("Knowledge base: agentic retrieve", Unit.QUERIES_1K, Role.ADD_ON),
    KB_INDEX_STORAGE_GB_MONTH("Knowledge base: index storage GB month", Unit.MONTH, Role.ADD_ON),
    KB_MANAGED_EMBEDDING("Knowledge base: managed embedding", Unit.TOKENS_1M, Role.ADD_ON),
    KB_MANAGED_PARSING("Knowledge base: managed parsing", Unit.QUERIES_1K, Role.ADD_ON),
    KB_MANAGED_RERANK("Knowledge base: managed rerank", Unit.QUERIES_1K, Role.ADD_ON),
    KB_RETRIEVE("Knowledge base: retrieve", Unit.QUERIES_1K, Role.ADD_ON),
    OUTPUT_SPEECH("Output speech", Unit.TOKENS_1M, Role.ADD_ON),
    RERANK_QUERY("Rerank query", Unit.QUERIES_1K, Role.ADD_ON),
    VIDEO_SECOND("Video second", Unit.SECOND, Role.ADD_ON),
    VIDEO_SECOND_540P("Video second 540p", Unit.SECOND, Role.ADD_ON),
    VIDEO_SECOND_720P("Video second 720p", Unit.SECOND, Role.ADD_ON),
    VIDEO_SECOND_INPUT("Video second input", Unit.SECOND, Role.ADD_ON),
    WEB_GROUNDING("Web grounding", Unit.REQUESTS_1K, Role.ADD_ON);

    private final String label;
    private final Unit unit;
    private final Role role;

    Component(String label, Unit unit, Role role) {
        this.label = label;
        this.unit = unit;
        this.role = role;
    }

    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    public Role role() {
        return role;
    }
}
