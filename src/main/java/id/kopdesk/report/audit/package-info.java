/** What the office tells of its logs and of people: incident, everything about one person, minutes of destruction. */
@NullMarked
package id.kopdesk.report.audit;

import org.jspecify.annotations.NullMarked;
