/** First run and settings: the office, its letterhead, who signs, paper, language, look. */
@NullMarked
package id.kopdesk.ui.office;

import org.jspecify.annotations.NullMarked;
