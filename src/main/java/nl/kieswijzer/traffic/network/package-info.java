/** How many connections there may be, from one network and altogether, and how long each may stay silent. */
@NullMarked
package nl.kieswijzer.traffic.network;

import org.jspecify.annotations.NullMarked;
