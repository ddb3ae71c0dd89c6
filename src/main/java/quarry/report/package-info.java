/// Results as documents. What several kinds of document need is here; one package per kind lies below.
@NullMarked
package quarry.report;

import org.jspecify.annotations.NullMarked;
