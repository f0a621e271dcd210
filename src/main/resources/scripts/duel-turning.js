// Turning over, one statement at a time: by tap, key or swipe.
const duelTurning = (lines, texts, done) => {
  const { all, fill, show, say, count, words } = duelParts;
  const WAYS = { ArrowRight: 1, ArrowLeft: -1 };
  // A swipe is at least this long, in CSS pixels.
  const SWIPE = 60;
  const EDGE = 24;
  let at = -1;
  let turned = 0;
  let from;

  function ballot(line) {
    // Out and in again, so that a circle that is chosen once more is coloured in anew.
    const paper = document.querySelector('.duel-ballot');
    paper.parentElement.insertBefore(paper, paper.nextSibling);
    all('.duel-ballot > div').forEach((row) => {
      row.hidden = row.dataset.answer === 'none' && line.outcome !== 'one';
      ['mine', 'theirs'].forEach((whose) => {
        const isChosen = row.dataset.answer === line[whose].answer;
        row.querySelector('.' + whose).classList.toggle('chosen', isChosen);
        row.querySelector('.' + whose).classList.toggle('starred', isChosen && line[whose].starred);
      });
    });
  }

  function verdict(line) {
    return texts[line.outcome === 'one' ? (line.mine.answer === 'none' ? 'theirsOnly' : 'mineOnly') : line.outcome];
  }

  function turn() {
    const line = lines[at];
    const isLast = at === lines.length - 1;
    turned = Math.max(turned, at + 1);
    ballot(line);
    say('place', fill(texts.place, at + 1, lines.length));
    say('statement', line.text);
    say('verdict', verdict(line));
    say('said', fill(texts.said, line.text, words(line.mine, texts), words(line.theirs, texts), verdict(line)));
    document.querySelector('.duel-verdict > .outcome').className = 'outcome ' + line.outcome;
    all('[data-act=back]').forEach((it) => (it.disabled = at === 0));
    all('[data-act=next]').forEach((it) => (it.textContent = isLast ? texts.toEnd : texts.next));
    all('[data-act=all]').forEach((it) => (it.hidden = isLast));
    count(duelLines.tally(lines.slice(0, turned)));
    const { top, bottom } = document.querySelector('.duel-card > h1').getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) document.querySelector('.duel-card').scrollIntoView();
  }

  function go(step) {
    if (at + step < 0) return;
    at += step;
    if (at < lines.length) turn();
    else stop();
  }

  function stop() {
    removeEventListener('keydown', onKey);
    done();
  }

  function onKey(event) {
    const step = event.ctrlKey || event.metaKey || event.altKey || event.repeat ? 0 : WAYS[event.key];
    if (step) go(step);
  }

  // From the very edge of the screen a swipe belongs to the browser.
  function onTouch({ touches }) {
    const inside = touches[0].clientX > EDGE && touches[0].clientX < innerWidth - EDGE;
    from = touches.length === 1 && inside ? touches[0] : undefined;
  }

  function onLetGo({ changedTouches }) {
    const across = from ? changedTouches[0].clientX - from.clientX : 0;
    const along = from ? changedTouches[0].clientY - from.clientY : 0;
    if (Math.abs(across) >= SWIPE && Math.abs(across) > 2 * Math.abs(along)) go(across < 0 ? 1 : -1);
  }

  const part = document.querySelector('[data-state=turning]');
  addEventListener('keydown', onKey);
  part.ontouchstart = onTouch;
  part.ontouchend = onLetGo;
  show('turning');
  go(1);
  all('[data-act=next]').forEach((it) => it.focus({ preventScroll: true }));
  return { next: () => go(1), back: () => go(-1), all: stop };
};
