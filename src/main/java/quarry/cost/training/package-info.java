/// Custom models: training, the teacher's answers, storage.
@NullMarked
package quarry.cost.training;

import org.jspecify.annotations.NullMarked;
