// What came out, and the way back to the other.
const duelEnd = (lines, total, texts, address) => {
  const { all, fill, show, say, count, pair, item } = duelParts;
  const ORDER = ['equal', 'half', 'one', 'opposite'];

  function list(part) {
    const belong = lines.filter((it) => it.outcome === part.dataset.part);
    part.querySelector('h2, summary').textContent = fill(texts.part, part.dataset.title, belong.length);
    part.querySelector('ul').replaceChildren(...belong.map((it) => item(it, texts)));
    part.hidden = belong.length === 0;
  }

  function sayHowMuch(tally) {
    const both = tally.equal + tally.half + tally.opposite;
    say('clash', tally.opposite === 0 ? texts.clashNowhere : fill(texts.clash, tally.opposite));
    say('agreement', both === 0 ? texts.nothing : fill(texts.agreement, duelLines.percentage(tally), both, total));
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
    } catch (refused) {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.value = address;
      field.select();
      document.execCommand('copy');
      field.remove();
    }
    all('[data-state=end] [role=status]').forEach((it) => (it.textContent = texts.copied));
  }

  function send() {
    if ('share' in navigator) {
      // Closing the share sheet again is no error.
      navigator.share({ title: texts.site, text: texts.message, url: address }).catch(() => undefined);
    } else {
      copy();
    }
  }

  const tally = duelLines.tally(lines);
  sayHowMuch(tally);
  count(tally);
  const paired = lines.filter((it) => ORDER.includes(it.outcome));
  const inOrder = paired.sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));
  document.querySelector('.pairs').replaceChildren(...inOrder.map(pair));
  all('[data-part]').forEach(list);
  show('end');
  scrollTo(0, 0);
  document.querySelector('[data-text=clash]').focus({ preventScroll: true });
  return { send, copy };
};
