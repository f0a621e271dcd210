// The duel. One voter's code comes in the fragment of the address, which no browser sends anywhere; it is kept here, and opened
// only beside enough answers of the visitor's own. src/docs/decisions/0017-a-duel-in-the-fragment.md
addEventListener('DOMContentLoaded', () => {
  const { all, fill, show, isShown, say, note } = duelParts;
  const { front, shapes, dataUrl, fewest, texts } = JSON.parse(document.querySelector('[data-duel]').textContent);
  const here = document.querySelector('meta[property="og:url"]').content;
  // What the buttons do by now, by name.
  const acts = { again: begin };
  let isLasting = true;

  function fragment() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch (damaged) {
      return location.hash.slice(1);
    }
  }

  function begin() {
    const { waiting, played } = duelStore.challenge(front.edition);
    const sent = fragment() || waiting;
    const { code, head, refused } = shareCode.check(sent || played, shapes);
    if (!sent && !played) show('none');
    else if (refused) refuse(refused);
    else revision(head).then((data) => open(code, data, !sent), () => show('offline'));
  }

  // The statements and parties that a code is about.
  async function revision(head) {
    if (head === front.head) return front;
    const answer = await fetch(dataUrl + head + '.json');
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  function refuse(reason) {
    all('[data-state=refused] [data-note]').forEach((it) => (it.hidden = it.dataset.note !== reason));
    show('refused');
  }

  function open(code, data, isPlayed) {
    const theirs = shareCode.read(code, data);
    if (!theirs) return refuse('damaged');
    // What the visitor answers, and what a code of that is read against: the quiz as it is now, if it is of this election.
    const home = data.edition === front.edition ? front : data;
    const mine = duelStore.own(home);
    const own = duelStore.own(data);
    const isOwn = code === shareCode.write(mine, home);
    if (home === front && !isOwn && !isPlayed) keep(code);
    if (Math.max(duelLines.stances(mine), duelLines.stances(own)) < fewest) return ask(home, mine);
    const lines = duelLines.of(data, front, own, theirs);
    const end = () => {
      if (home === front && !isOwn) duelStore.played(front.edition, code);
      const address = here + '#' + shareCode.write(mine, home);
      Object.assign(acts, duelEnd(lines, data.statements.length, texts, address));
    };
    if (isPlayed) end();
    else ready(home, mine, isOwn, lines, end);
  }

  // The code is kept, so the address need not show it to whoever looks along.
  function keep(code) {
    isLasting = duelStore.keep(front, code);
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  function ask(home, mine) {
    const has = duelLines.stances(mine);
    say('more', has === 0 ? '' : fill(texts.more, has, fewest));
    note('unkept', !isLasting);
    show(home === front ? 'asked' : 'elsewhere');
  }

  function ready(home, mine, isOwn, lines, end) {
    const has = duelLines.stances(mine);
    say('has', fill(texts.has, has, home.statements.length));
    note('same', isOwn);
    all('.rest').forEach((it) => (it.hidden = home !== front || has === home.statements.length));
    const turning = lines.filter((it) => it.outcome !== 'changed');
    acts.turn = () => {
      Object.assign(acts, turning.length === 0 ? end() : duelTurning(turning, texts, end));
    };
    show('ready');
  }

  addEventListener('click', (event) => {
    const button = event.target.closest('[data-act]');
    const act = button ? acts[button.dataset.act] : event.target.closest('.duel-card') && acts.next;
    if (act) act();
  });
  addEventListener('hashchange', () => fragment() && begin());
  // Answers may have come in another tab, or before the browser brought this page back; and somebody may have wiped all.
  addEventListener('pageshow', (event) => event.persisted && isShown('asked') && begin());
  addEventListener('storage', ({ key }) => (key === null || (duelStore.isKeptAt(key) && isShown('asked'))) && begin());
  begin();
});
