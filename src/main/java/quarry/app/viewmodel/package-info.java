/// The workbench as data and commands: what the window shows and does, without a toolkit.
@NullMarked
package quarry.app.viewmodel;

import org.jspecify.annotations.NullMarked;
