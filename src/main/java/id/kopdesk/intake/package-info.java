/** Imports in five steps: stage, preview, decide, commit, receipt. What is imported a feature tells by its profile. */
@NullMarked
package id.kopdesk.intake;

import org.jspecify.annotations.NullMarked;
