import type { Answer, Stored } from './answer-store';

export interface Term {
  id: string;
  name: string;
  meaning: string;
  /** The ways it is written in the texts of its statement. */
  words: string[];
}

export interface Statement {
  id: string;
  /** Changes when the words change; an answer to other words no longer counts. */
  fingerprint: string;
  topic: string;
  text: string;
  meaning: string;
  current: string;
  argumentFor: string;
  argumentAgainst: string;
  terms: Term[];
}

export interface Party {
  id: string;
  name: string;
}

/** All a voter needs to answer every statement, sent once. */
export interface DeckData {
  edition: string;
  revision: number;
  /** The name under which the answers are kept in this browser. */
  keptAs: string;
  /** Where the deck leads to; empty where the server is only told that the voter is done. */
  resultUrl: string;
  /** The page of the duel with who sent a code; that comes behind it, as a fragment. */
  duelUrl: string;
  pingUrl: string;
  statements: Statement[];
  parties: Party[];
  /** So many answers that take a stance make a result. */
  fewest: number;
  /** What the deck says, by name; {0} and {1} are filled in. */
  texts: Record<string, string>;
}

export const OVERVIEW = 'overview';
/** Not a place in the deck: where a voter goes back to who came from the result to change one answer. */
export const RESULT = 'result';

/** Where the voter is and what was answered; every step gives a new one. */
export interface DeckState {
  stored: Stored;
  /** How many kept answers no longer fit since the statements changed; -1 while nothing changed. */
  dropped: number;
}

/** Whether there is such a statement, or it is the overview. */
export function isPlace(deck: DeckData, at: string): boolean {
  return at === OVERVIEW || deck.statements.some((it) => it.id === at);
}

/** Where a voter is led to who is done: the result, or the duel with who sent a code. */
export function addressOf(awaited: 'result' | 'duel', deck: DeckData, received: string): string {
  return awaited === 'duel' ? deck.duelUrl + '#' + received : deck.resultUrl;
}

/** Takes up what the browser holds, leaving out answers to statements that are gone or now say something else. */
export function resume(stored: Stored, deck: DeckData): DeckState {
  const fits = deck.statements.filter((it) => stored.answers[it.id]?.fingerprint === it.fingerprint);
  const answers = Object.fromEntries(fits.map((it) => [it.id, stored.answers[it.id]]));
  const kept = fits.length;
  const held = Object.keys(stored.answers).length;
  const at = isPlace(deck, stored.at) ? stored.at : (firstOpen(deck, answers) ?? OVERVIEW);
  return {
    stored: {
      ...placed(stored, deck, at),
      answers,
      starred: stored.starred.filter((id) => deck.statements.some((it) => it.id === id)),
      leftOut: stored.leftOut.filter((id) => deck.parties.some((it) => it.id === id)),
      revision: deck.revision,
    },
    dropped: held > 0 && stored.revision !== deck.revision ? held - kept : -1,
  };
}

function firstOpen(deck: DeckData, answers: Stored['answers']): string | undefined {
  return deck.statements.find((it) => !answers[it.id])?.id;
}

/** Where there is still an answer to give that counts: a statement not reached, or else one that was skipped. */
export function firstWithoutStance(deck: DeckData, stored: Stored): string {
  const skipped = deck.statements.find((it) => stored.answers[it.id]?.answer === 'skip');
  return firstOpen(deck, stored.answers) ?? skipped?.id ?? OVERVIEW;
}

export function give(stored: Stored, statement: Statement, answer: Answer): Stored {
  return {
    ...stored,
    answers: { ...stored.answers, [statement.id]: { answer, fingerprint: statement.fingerprint } },
  };
}

/** The same, with the voter at this place. */
export function placed(stored: Stored, deck: DeckData, at: string): Stored {
  return { ...stored, at, number: deck.statements.findIndex((it) => it.id === at) + 1 };
}

/** The list with this one added, or without it if it was there. */
export function toggled(list: string[], id: string): string[] {
  return list.includes(id) ? list.filter((it) => it !== id) : [...list, id];
}

/** The place after this one: the next statement, or the overview. */
export function after(deck: DeckData, at: string): string {
  const index = deck.statements.findIndex((it) => it.id === at);
  return deck.statements[index + 1]?.id ?? OVERVIEW;
}

/** The places from the first statement to this one. */
export function pathTo(deck: DeckData, at: string): string[] {
  const all = [...deck.statements.map((it) => it.id), OVERVIEW];
  return all.slice(0, all.indexOf(at) + 1);
}

/** The place before this one; the first statement has none before it. */
export function before(deck: DeckData, at: string): string {
  const index = at === OVERVIEW ? deck.statements.length : deck.statements.findIndex((it) => it.id === at);
  return deck.statements[Math.max(0, index - 1)].id;
}

export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
