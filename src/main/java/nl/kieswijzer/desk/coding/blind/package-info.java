/** Takes what gives a party away out of a text. */
@NullMarked
package nl.kieswijzer.desk.coding.blind;

import org.jspecify.annotations.NullMarked;
