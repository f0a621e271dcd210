// Result codes, read and written in the browser: src/docs/share-code.md. The same as results.share does on the server.
const shareCode = (() => {
  const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const VERSION = '1';
  const CHECKSUM = 4;
  const EDITION = 3;
  const REVISION = 4;
  const SHORTEST = 1 + EDITION + REVISION + CHECKSUM;
  const SEPARATORS = /[\t-\r\x1c-\x1f\p{Z}\p{Pd}]/gu;
  const STANCES = ['agree', 'neither', 'disagree'];
  // Of digits that stand for a statement: none, three stances, and the same with a star.
  const BASE = 7;

  function canonical(text) {
    const read = text
      .replace(SEPARATORS, '')
      .replace(/[a-z]/g, (it) => it.toUpperCase())
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1');
    return [...read].every((it) => ALPHABET.includes(it)) ? read : undefined;
  }

  function crc(text) {
    let rest = -1;
    for (const character of text) {
      rest ^= character.charCodeAt(0);
      for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
    }
    return ~rest >>> 0;
  }

  function digits(number, width) {
    let text = '';
    for (let i = 0; i < width; i++) {
      text = ALPHABET[Number(BigInt.asUintN(5, number))] + text;
      number >>= BigInt(5);
    }
    return text;
  }

  function number(text) {
    return [...text].reduce((sum, it) => sum * BigInt(32) + BigInt(ALPHABET.indexOf(it)), BigInt(0));
  }

  const checksum = (text) => digits(BigInt(crc(text)), CHECKSUM);

  // How many different sheets a revision has, and how many characters the last of them takes.
  const count = (data) => BigInt(BASE) ** BigInt(data.statements.length) << BigInt(data.parties.length);
  const width = (data) => Math.ceil((count(data) - BigInt(1)).toString(2).replace(/^0$/, '').length / 5);

  function isSound(text) {
    const content = text.slice(0, -CHECKSUM);
    return text.length > CHECKSUM && text.endsWith(checksum(content));
  }

  // What a text is among the codes of these shapes: {code, head}, or {refused} with the reason.
  function check(text, shapes) {
    const code = canonical(text);
    if (code === undefined) return { refused: 'damaged' };
    const here = shapes.filter((it) => code.startsWith(it.head));
    if (!isSound(code)) {
      const isTooShort = code.length < SHORTEST || here.some((it) => code.length < it.length);
      return { refused: isTooShort ? 'truncated' : 'damaged' };
    }
    if (code[0] > VERSION) return { refused: 'later_format' };
    if (code[0] < VERSION || code.length < SHORTEST) return { refused: 'damaged' };
    if (!shapes.some((it) => code.startsWith(it.head.slice(0, 1 + EDITION)))) return { refused: 'unknown_edition' };
    if (here.length === 0) return { refused: 'unknown_revision' };
    return here.some((it) => it.length === code.length) ? { code, head: here[0].head } : { refused: 'damaged' };
  }

  // The sheet {answers, starred, leftOut} of a code that begins with this revision's head; undefined where there is no such.
  function read(code, data) {
    const body = code.slice(data.head.length, -CHECKSUM);
    const whole = number(body);
    if (body.length !== width(data) || whole >= count(data)) return undefined;
    const sheet = { answers: {}, starred: [], leftOut: [] };
    let rest = whole >> BigInt(data.parties.length);
    for (const { id } of [...data.statements].reverse()) {
      const digit = Number(rest % BigInt(BASE));
      rest /= BigInt(BASE);
      if (digit > 0) sheet.answers[id] = STANCES[(digit - 1) % STANCES.length];
      if (digit > STANCES.length) sheet.starred.push(id);
    }
    sheet.leftOut = data.parties.filter((_, i) => (whole >> BigInt(i)) & BigInt(1));
    return sheet;
  }

  // The code of a sheet; what the revision does not know of it is left out.
  function write(sheet, data) {
    let whole = BigInt(0);
    for (const { id } of data.statements) {
      const stance = STANCES.indexOf(sheet.answers[id]) + 1;
      const digit = stance > 0 && sheet.starred.includes(id) ? stance + STANCES.length : stance;
      whole = whole * BigInt(BASE) + BigInt(digit);
    }
    const leftOut = data.parties.map((it) => (sheet.leftOut.includes(it) ? '1' : '0')).reverse();
    whole = (whole << BigInt(data.parties.length)) + BigInt('0b0' + leftOut.join(''));
    const content = data.head + digits(whole, width(data));
    return content + checksum(content);
  }

  return { check, read, write };
})();
