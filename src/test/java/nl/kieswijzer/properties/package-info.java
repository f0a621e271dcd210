/**
 * Property tests, in a few classes of our own: a claim is tried on many random cases, and of those it fails on the smallest is
 * shown, with the seed that gives them again. The claims themselves stand with what they are about.
 *
 * <p>Cases are made out of rows of choices, and made smaller by making those smaller, so that no generator has to know how:
 * MacIver and Donaldson, 'Test-Case Reduction via Test-Case Generation', ECOOP 2020.
 */
@NullMarked
package nl.kieswijzer.properties;

import org.jspecify.annotations.NullMarked;
