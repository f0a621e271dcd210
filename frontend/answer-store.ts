/**
 * The voter's answers, kept in this browser and nowhere else. Everything that reads or writes them goes through here, so
 * that two tabs, the deck and the result page never disagree.
 */
export type Answer = 'agree' | 'neither' | 'disagree' | 'skip';

/** An answer, and the fingerprint of the words it was an answer to. */
interface StoredAnswer {
  answer: Answer;
  fingerprint: string;
}

/** What is kept: the answers by statement id, and where the voter was (a statement id, or 'overview'). */
interface Stored {
  version: 1;
  edition: string;
  revision: number;
  at: string;
  /** Which statement that is, from 1; 0 for the overview, and where the voter has not been anywhere. */
  number: number;
  answers: Record<string, StoredAnswer>;
  /** The statements that count double. */
  starred: string[];
  /** The parties not to compare with. */
  leftOut: string[];
  /** The code of a voter who waits for this one in a duel; empty where there is none. `scripts/duel-store.js` writes it too. */
  received: string;
}

/** What goes to the server. */
export interface Sheet {
  edition: string;
  revision: number;
  answers: Record<string, Answer>;
  starred: string[];
  leftOut: string[];
}

const PREFIX = 'kieswijzer:';
const LESSONS = PREFIX + 'klas:';
/** Behind the name of a sheet: the one whose result was on the screen last. */
const SEEN = ':gezien';
const ANSWERS: readonly string[] = ['agree', 'neither', 'disagree', 'skip'];

/** Says in this tab what a storage event says in the others: the sheet is not what it was. */
const CHANGED = 'kieswijzer-changed';

/**
 * A private window or a full disk may refuse storage; the answers then live as long as this tab, in its name, which the
 * browser takes off when the tab goes to another site. They are newer than what may be stored from before.
 */
const lastResort = new Map<string, string>(named());

function named(): [string, string][] {
  try {
    return window.name.startsWith(PREFIX) ? (JSON.parse(window.name.slice(PREFIX.length)) as [string, string][]) : [];
  } catch {
    return [];
  }
}

function nameTab(): void {
  const wanted = lastResort.size > 0 ? PREFIX + JSON.stringify([...lastResort]) : '';
  if (wanted || window.name.startsWith(PREFIX)) {
    window.name = wanted;
  }
}

function forgetHere(key: string): void {
  lastResort.delete(key);
  nameTab();
}

function read(key: string): string | null {
  try {
    return lastResort.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
    forgetHere(key);
  } catch {
    lastResort.set(key, value);
    nameTab();
  }
}

function remove(key: string): void {
  forgetHere(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored, so there is nothing to remove.
  }
}

/**
 * Drops what is kept of lessons that are over at this moment in milliseconds: the name that a round is kept under ends with
 * the moment at which its lesson is over at the latest.
 */
export function forgetLessons(now: number): void {
  try {
    [...lastResort.keys(), ...Object.keys(localStorage)]
      .filter((it) => it.startsWith(LESSONS) && !(Number(it.split(':').pop()) > now))
      .forEach(remove);
  } catch {
    // What may not be read is not kept either.
  }
}

function words(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((it): it is string => typeof it === 'string') : [];
}

function isStored(value: unknown): value is Stored {
  const stored = value as Stored;
  return (
    typeof stored === 'object' &&
    stored?.version === 1 &&
    typeof stored.revision === 'number' &&
    typeof stored.answers === 'object' &&
    stored.answers !== null
  );
}

forgetLessons(Date.now());

export class AnswerStore {
  private readonly key: string;

  /** The answers to an edition: the voter's own, or those kept under another name, as in a lesson. */
  constructor(
    private readonly edition: string,
    keptAs: string = edition,
  ) {
    this.key = PREFIX + keptAs;
  }

  /** What this browser holds; an empty sheet where there is nothing, or nothing that can be read. */
  load(revision: number): Stored {
    const empty: Stored = {
      version: 1,
      edition: this.edition,
      revision,
      at: '',
      number: 0,
      answers: {},
      starred: [],
      leftOut: [],
      received: '',
    };
    try {
      const found: unknown = JSON.parse(read(this.key) ?? 'null');
      return isStored(found) ? this.sound({ ...empty, ...found }) : empty;
    } catch {
      return empty;
    }
  }

  private sound(found: Stored): Stored {
    return {
      ...found,
      answers: Object.fromEntries(Object.entries(found.answers).filter(([, it]) => ANSWERS.includes(it?.answer))),
      starred: words(found.starred),
      leftOut: words(found.leftOut),
      received: typeof found.received === 'string' ? found.received : '',
    };
  }

  save(stored: Stored): void {
    write(this.key, JSON.stringify(stored));
  }

  clear(): void {
    remove(this.key);
    remove(this.key + SEEN);
  }

  /** The sheet whose result was on the screen last, if any. */
  get seen(): Sheet | null {
    try {
      return JSON.parse(read(this.key + SEEN) ?? 'null') as Sheet | null;
    } catch {
      return null;
    }
  }

  set seen(sheet: Sheet) {
    write(this.key + SEEN, JSON.stringify(sheet));
  }

  /** Leaves these parties out of the comparison, and tells whoever shows it. */
  leaveOut(leftOut: string[], revision: number): void {
    this.save({ ...this.load(revision), leftOut });
    dispatchEvent(new CustomEvent(CHANGED, { detail: this.key }));
  }

  /** Whether something that was kept under this key is kept here; null is everything. */
  isAt(key: string | null): boolean {
    return key === null || key === this.key;
  }
}

/** What another tab wiped is not kept here either; without a key it wiped everything. */
function forgetWiped({ key, newValue }: StorageEvent): void {
  if (key === null) {
    lastResort.clear();
    nameTab();
  } else if (newValue === null) {
    forgetHere(key);
  }
}

/**
 * Calls back with the key of a sheet that changed in another tab, or here by other hands; returns how to stop that. For
 * elements to call when they are connected: Flow takes an element out of the page and puts it back while it builds one.
 */
export function onStoreChange(listener: (key: string | null) => void): () => void {
  const elsewhere = (event: StorageEvent): void => {
    forgetWiped(event);
    listener(event.key);
  };
  const here = (event: Event): void => listener((event as CustomEvent<string>).detail);
  addEventListener('storage', elsewhere);
  addEventListener(CHANGED, here);
  return () => {
    removeEventListener('storage', elsewhere);
    removeEventListener(CHANGED, here);
  };
}

export type { Stored };

/** Whether there is nothing in it that the server would not assume by itself. */
export function isBlank({ answers, starred, leftOut }: Stored): boolean {
  return Object.keys(answers).length + starred.length + leftOut.length === 0;
}

export function toSheet(stored: Stored): Sheet {
  const answers = Object.fromEntries(Object.entries(stored.answers).map(([id, it]) => [id, it.answer]));
  const { edition, revision, starred, leftOut } = stored;
  return { edition, revision, answers, starred, leftOut };
}
