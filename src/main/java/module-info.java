/// Quarry plans what Amazon Bedrock will cost.
module quarry {
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;
    requires static java.compiler;
    requires static io.soabase.recordbuilder.core;
}
