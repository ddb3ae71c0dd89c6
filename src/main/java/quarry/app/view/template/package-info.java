/// The dialog that begins plans and workloads from templates.
@NullMarked
package quarry.app.view.template;

import org.jspecify.annotations.NullMarked;
