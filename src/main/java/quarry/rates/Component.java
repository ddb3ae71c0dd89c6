package quarry.rates;

/// What is metered. Each component is charged per one unit, the same for every model.
public enum Component implements Named {
    INPUT("input", "Input", Unit.TOKENS_1M, Role.INPUT),
    OUTPUT("output", "Output", Unit.TOKENS_1M, Role.OUTPUT),
    CACHE_READ("cache-read", "Cache read", Unit.TOKENS_1M, Role.CACHE_READ),
    CACHE_WRITE_5M("cache-write-5m", "Cache write, 5 minutes", Unit.TOKENS_1M, Role.CACHE_WRITE),
    CACHE_WRITE_30M("cache-write-30m", "Cache write, 30 minutes", Unit.TOKENS_1M, Role.CACHE_WRITE),
    CACHE_WRITE_1H("cache-write-1h", "Cache write, 1 hour", Unit.TOKENS_1M, Role.CACHE_WRITE),
    MODEL_UNIT_HOUR("model-unit-hour", "Model units", Unit.HOUR, Role.PROVISIONED),
    RESERVED_INPUT_1K_TPM_HOUR(
            "reserved-input-1k-tpm-hour",
            "Reserved input, 1,000 tokens a minute",
            Unit.HOUR,
            Role.RESERVED),
    RESERVED_OUTPUT_1K_TPM_HOUR(
            "reserved-output-1k-tpm-hour",
            "Reserved output, 1,000 tokens a minute",
            Unit.HOUR,
            Role.RESERVED),
    TRAINING_TOKEN("training-token", "Training tokens", Unit.TOKENS_1M, Role.TRAINING_AND_STORAGE),
    TRAINING_HOUR("training-hour", "Training hours", Unit.HOUR, Role.TRAINING_AND_STORAGE),
    TRAINING_IMAGE("training-image", "Training images", Unit.IMAGE, Role.TRAINING_AND_STORAGE),
    STORAGE_MONTH("storage-month", "Custom model storage", Unit.MONTH, Role.TRAINING_AND_STORAGE),
    CUSTOM_MODEL_UNIT_MINUTE(
            "custom-model-unit-minute", "Custom model units", Unit.MINUTE, Role.PROVISIONED),
    CUSTOM_MODEL_UNIT_STORAGE_MONTH(
            "custom-model-unit-storage-month",
            "Custom model unit storage",
            Unit.MONTH,
            Role.TRAINING_AND_STORAGE),
    BDA_DOCUMENT_PAGE_CUSTOM(
            "bda-document-page-custom",
            "Data automation: document page custom",
            Unit.PAGE,
            Role.ADD_ON),
    BDA_DOCUMENT_PAGE_STANDARD(
            "bda-document-page-standard",
            "Data automation: document page standard",
            Unit.PAGE,
            Role.ADD_ON),
    EMBEDDING_AUDIO_SECOND(
            "embedding-audio-second", "Embedding audio second", Unit.SECOND, Role.ADD_ON),
    EMBEDDING_DOCUMENT_IMAGE(
            "embedding-document-image", "Embedding document image", Unit.IMAGE, Role.ADD_ON),
    EMBEDDING_IMAGE("embedding-image", "Embedding image", Unit.IMAGE, Role.ADD_ON),
    EMBEDDING_INPUT("embedding-input", "Embedding input", Unit.TOKENS_1M, Role.ADD_ON),
    EMBEDDING_TEXT_REQUEST(
            "embedding-text-request", "Embedding text request", Unit.REQUEST, Role.ADD_ON),
    EMBEDDING_VIDEO_SECOND(
            "embedding-video-second", "Embedding video second", Unit.SECOND, Role.ADD_ON),
    EVALUATION_HUMAN_TASK("evaluation-human-task", "Evaluation human task", Unit.TASK, Role.ADD_ON),
    FLOW_NODE_TRANSITION(
            "flow-node-transition", "Flow node transition", Unit.TRANSITIONS_1K, Role.ADD_ON),
    GUARDRAIL_IMAGE_CONTENT_FILTER(
            "guardrail-image-content-filter",
            "Guardrail: image content filter",
            Unit.IMAGE,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CONTENT_CHECKS_API(
            "guardrail-text-unit-content-checks-api",
            "Guardrail: content checks API",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CONTENT_FILTER(
            "guardrail-text-unit-content-filter",
            "Guardrail: content filter",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CONTEXTUAL_GROUNDING(
            "guardrail-text-unit-contextual-grounding",
            "Guardrail: contextual grounding",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_CUSTOM_REGEX(
            "guardrail-text-unit-custom-regex",
            "Guardrail: custom regex",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_DENIED_TOPICS(
            "guardrail-text-unit-denied-topics",
            "Guardrail: denied topics",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_PII_CHECKS_API(
            "guardrail-text-unit-pii-checks-api",
            "Guardrail: PII checks API",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_PROMPT_ATTACK_CHECKS_API(
            "guardrail-text-unit-prompt-attack-checks-api",
            "Guardrail: prompt attack checks API",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_SENSITIVE_INFORMATION(
            "guardrail-text-unit-sensitive-information",
            "Guardrail: sensitive information",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    GUARDRAIL_TEXT_UNIT_WORD_FILTER(
            "guardrail-text-unit-word-filter",
            "Guardrail: word filter",
            Unit.TEXT_UNITS_1K,
            Role.ADD_ON),
    IMAGE_OUTPUT("image-output", "Image output", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_2048("image-output-2048", "Image output 2048", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_2048_PREMIUM(
            "image-output-2048-premium", "Image output 2048 premium", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_PREMIUM("image-output-premium", "Image output premium", Unit.IMAGE, Role.ADD_ON),
    IMAGE_OUTPUT_TOKEN("image-output-token", "Image output token", Unit.TOKENS_1M, Role.ADD_ON),
    INPUT_AUDIO("input-audio", "Input audio", Unit.TOKENS_1M, Role.ADD_ON),
    INPUT_SPEECH("input-speech", "Input speech", Unit.TOKENS_1M, Role.ADD_ON),
    KB_AGENTIC_RETRIEVE(
            "kb-agentic-retrieve",
            "Knowledge base: agentic retrieve",
            Unit.QUERIES_1K,
            Role.ADD_ON),
    KB_INDEX_STORAGE_GB_MONTH(
            "kb-index-storage-gb-month",
            "Knowledge base: index storage GB month",
            Unit.MONTH,
            Role.ADD_ON),
    KB_MANAGED_EMBEDDING(
            "kb-managed-embedding",
            "Knowledge base: managed embedding",
            Unit.TOKENS_1M,
            Role.ADD_ON),
    KB_MANAGED_PARSING(
            "kb-managed-parsing", "Knowledge base: managed parsing", Unit.QUERIES_1K, Role.ADD_ON),
    KB_MANAGED_RERANK(
            "kb-managed-rerank", "Knowledge base: managed rerank", Unit.QUERIES_1K, Role.ADD_ON),
    KB_RETRIEVE("kb-retrieve", "Knowledge base: retrieve", Unit.QUERIES_1K, Role.ADD_ON),
    OUTPUT_SPEECH("output-speech", "Output speech", Unit.TOKENS_1M, Role.ADD_ON),
    RERANK_QUERY("rerank-query", "Rerank query", Unit.QUERIES_1K, Role.ADD_ON),
    VIDEO_SECOND("video-second", "Video second", Unit.SECOND, Role.ADD_ON),
    VIDEO_SECOND_540P("video-second-540p", "Video second 540p", Unit.SECOND, Role.ADD_ON),
    VIDEO_SECOND_720P("video-second-720p", "Video second 720p", Unit.SECOND, Role.ADD_ON),
    VIDEO_SECOND_INPUT("video-second-input", "Video second input", Unit.SECOND, Role.ADD_ON),
    WEB_GROUNDING("web-grounding", "Web grounding", Unit.REQUESTS_1K, Role.ADD_ON);

    private final String id;
    private final String label;
    private final Unit unit;
    private final Role role;

    Component(String id, String label, Unit unit, Role role) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.role = role;
    }

    @Override
    public String id() {
        return id;
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
