/// Tests of the documents, on one small priced plan made by hand.
@NullMarked
package quarry.report;

import org.jspecify.annotations.NullMarked;
