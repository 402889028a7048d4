/** A generated office to try everything on; real regions, invented people, figures as published. */
@NullMarked
package id.kopdesk.demo;

import org.jspecify.annotations.NullMarked;
