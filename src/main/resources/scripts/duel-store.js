// What this browser keeps: the visitor's own sheet, as frontend/answer-store.ts keeps it, and with it the code of who dared.
const duelStore = (() => {
  const PREFIX = 'kieswijzer:';

  // A browser that refuses storage keeps it in the name of the tab.
  function inTab() {
    try {
      return new Map(window.name.startsWith(PREFIX) ? JSON.parse(window.name.slice(PREFIX.length)) : []);
    } catch (unreadable) {
      return new Map();
    }
  }

  function load(edition) {
    const empty = { version: 1, edition, revision: 0, at: '', answers: {}, starred: [], leftOut: [], received: '' };
    try {
      const found = JSON.parse(inTab().get(PREFIX + edition) || localStorage.getItem(PREFIX + edition));
      return found && found.version === 1 && typeof found.answers === 'object' ? { ...empty, ...found } : empty;
    } catch (nothing) {
      return empty;
    }
  }

  // Whether it will be here when the tab is not.
  function save(edition, record) {
    const text = JSON.stringify(record);
    try {
      localStorage.setItem(PREFIX + edition, text);
      return true;
    } catch (refused) {
      window.name = PREFIX + JSON.stringify([...inTab().set(PREFIX + edition, text)]);
      return false;
    }
  }

  // The code that waits to be answered, and the one that was turned over last; empty where there is none.
  function challenge(edition) {
    const { received, played } = load(edition);
    return { waiting: received, played: played || '' };
  }

  // Keeps a code beside the answers, until it has been turned over; the deck offers the way back to it.
  function keep(front, code) {
    const record = load(front.edition);
    const isNew = record.revision === 0;
    const begun = isNew ? { revision: front.revision, at: front.statements[0].id } : {};
    return save(front.edition, { ...record, ...begun, received: code });
  }

  function played(edition, code) {
    save(edition, { ...load(edition), received: '', played: code });
  }

  // The visitor's sheet, as far as it answers the words of this revision.
  function own(data) {
    const { answers, starred, leftOut } = load(data.edition);
    const fits = data.statements.filter(({ id, wording }) => answers[id] && answers[id].fingerprint === wording);
    return { answers: Object.fromEntries(fits.map(({ id }) => [id, answers[id].answer])), starred, leftOut };
  }

  return { load, save, challenge, keep, played, own, isKeptAt: (key) => key.startsWith(PREFIX) };
})();
