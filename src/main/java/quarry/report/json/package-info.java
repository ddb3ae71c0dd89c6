/// Results as JSON for other programs: exact decimals as strings, amounts in US dollars.
@NullMarked
package quarry.report.json;

import org.jspecify.annotations.NullMarked;
