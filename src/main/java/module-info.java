/// Quarry plans what Amazon Bedrock will cost.
module quarry {
    requires static org.jspecify;
    requires static java.compiler;
    requires static io.soabase.recordbuilder.core;
    requires javafx.base;
}
