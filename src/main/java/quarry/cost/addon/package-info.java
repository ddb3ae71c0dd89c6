/// What surrounds the tokens: guardrails, rerank, embeddings, images, knowledge bases.
@NullMarked
package quarry.cost.addon;

import org.jspecify.annotations.NullMarked;
