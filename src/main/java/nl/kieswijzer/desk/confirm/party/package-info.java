/** The page where a party reads its positions in a draft and says what is right: by its link alone, without a session or a script. */
@NullMarked
package nl.kieswijzer.desk.confirm.party;

import org.jspecify.annotations.NullMarked;
