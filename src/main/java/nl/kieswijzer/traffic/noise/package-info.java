/** What the log says of requests that no page of ours sends: one line a minute, and nothing of who sent them. */
@NullMarked
package nl.kieswijzer.traffic.noise;

import org.jspecify.annotations.NullMarked;
