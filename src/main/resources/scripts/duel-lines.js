// What two sheets come to, statement by statement.
const duelLines = (() => {
  const STANCES = ['agree', 'neither', 'disagree'];
  const OUTCOMES = ['equal', 'half', 'opposite'];

  const stances = (sheet) => Object.values(sheet.answers).filter((it) => STANCES.includes(it)).length;

  function choice(sheet, id) {
    const answer = STANCES.includes(sheet.answers[id]) ? sheet.answers[id] : 'none';
    return { answer, starred: answer !== 'none' && sheet.starred.includes(id) };
  }

  function outcome(mine, theirs) {
    if (mine.answer === 'none' || theirs.answer === 'none') return 'one';
    return OUTCOMES[Math.abs(STANCES.indexOf(mine.answer) - STANCES.indexOf(theirs.answer))];
  }

  // Whether a statement is not asked in these words any more, so that the visitor had no chance to answer it.
  function isChanged({ id, wording }, sheet, front) {
    return !(id in sheet.answers) && !front.statements.some((it) => it.id === id && it.wording === wording);
  }

  // Of a revision, the statements that at least one of the two took a stance on.
  function of(data, front, own, other) {
    return data.statements
      .map((it) => {
        const [mine, theirs] = [choice(own, it.id), choice(other, it.id)];
        return { ...it, mine, theirs, outcome: isChanged(it, own, front) ? 'changed' : outcome(mine, theirs) };
      })
      .filter((it) => it.mine.answer !== 'none' || it.theirs.answer !== 'none');
  }

  function tally(lines) {
    const counts = { equal: 0, half: 0, one: 0, opposite: 0, changed: 0 };
    lines.forEach((it) => counts[it.outcome]++);
    return counts;
  }

  // As on the server: halves of a per cent go up.
  function percentage({ equal, half, opposite }) {
    const both = equal + half + opposite;
    return both === 0 ? undefined : Math.floor((100 * (2 * equal + half) + both) / (2 * both));
  }

  return { of, stances, tally, percentage };
})();
