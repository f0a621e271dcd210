// The page of a duel, as the server drew it: which part of it shows, and what stands in its places.
const duelParts = (() => {
  const all = (selector, within) => (within || document).querySelectorAll(selector);

  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);

  function show(state) {
    all('[data-state]').forEach((it) => (it.hidden = it.dataset.state !== state));
  }

  const isShown = (state) => all(`[data-state=${state}]:not([hidden])`).length > 0;

  function say(name, text) {
    all(`[data-text=${name}]`).forEach((it) => {
      it.textContent = text;
      it.hidden = !text;
    });
  }

  function note(name, holds) {
    all(`[data-note=${name}]`).forEach((it) => (it.hidden = !holds));
  }

  function count(tally) {
    all('[data-count]').forEach((it) => {
      it.textContent = tally[it.dataset.count];
      it.parentElement.hidden = it.dataset.count === 'one' && tally.one === 0;
    });
  }

  function words(choice, texts) {
    const word = texts[choice.answer];
    return choice.starred ? fill(texts.starred, word) : word;
  }

  function circle(whose, { answer, starred }) {
    const drawn = document.createElement('i');
    drawn.className = `${whose} ${answer}${starred ? ' starred' : ''}`;
    return drawn;
  }

  function pair(line) {
    const circles = document.createElement('span');
    circles.className = 'pair ' + line.outcome;
    circles.title = line.text;
    circles.dataset.statement = line.id;
    circles.append(circle('mine', line.mine), circle('theirs', line.theirs));
    return circles;
  }

  function item(line, texts) {
    const drawn = document.querySelector('.duel template').content.firstElementChild.cloneNode(true);
    drawn.dataset.statement = line.id;
    drawn.querySelector('.pair-text').textContent = line.text;
    ['mine', 'theirs'].forEach((whose) => {
      drawn.querySelector(`.${whose} > i`).replaceWith(circle(whose, line[whose]));
      drawn.querySelector(`.${whose} > .stance`).textContent = words(line[whose], texts);
    });
    return drawn;
  }

  return { all, fill, show, isShown, say, note, count, words, pair, item };
})();
