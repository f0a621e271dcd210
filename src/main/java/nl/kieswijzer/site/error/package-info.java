/** What a visitor gets where there is nothing or something broke, and which addresses were only written otherwise than ours. */
@NullMarked
package nl.kieswijzer.site.error;

import org.jspecify.annotations.NullMarked;
