/// Workloads reckoned from business words: users, documents, tickets, tasks. Every factor that is not the user's own
/// figure is a question with a usual answer, so nothing is assumed out of sight.
@NullMarked
package quarry.plan.template;

import org.jspecify.annotations.NullMarked;
