/// Plans and workloads begun from a template in business words.
@NullMarked
package quarry.app.viewmodel.template;

import org.jspecify.annotations.NullMarked;
