import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerStore, onStoreChange } from './answer-store';
import { fill, type Party, toggled } from './deck-model';

/** The parties to compare with: all, none, or one by one. Calls back with the ids of those left out. */
export function partyChoice(
  texts: Record<string, string>,
  parties: Party[],
  leftOut: string[],
  change: (leftOut: string[]) => void,
): TemplateResult {
  const chosen = parties.filter((it) => !leftOut.includes(it.id)).length;
  const count = chosen === parties.length ? texts.partiesAll : fill(texts.partiesSome, chosen, parties.length);
  return html`
    <details class="party-choice">
      <summary><span>${texts.parties}</span> <span class="party-count">${count}</span></summary>
      <div class="party-buttons">
        <button type="button" class="secondary" @click=${() => change([])}>${texts.partiesChooseAll}</button>
        <button type="button" class="secondary" @click=${() => change(parties.map((it) => it.id))}>
          ${texts.partiesChooseNone}
        </button>
      </div>
      ${chosen === 0 ? html`<p class="notice" role="status">${texts.partiesNone}</p>` : nothing}
      <ul>
        ${parties.map((it) => partyBox(it, leftOut, change))}
      </ul>
    </details>
  `;
}

function partyBox(party: Party, leftOut: string[], change: (leftOut: string[]) => void): TemplateResult {
  return html`
    <li>
      <label>
        <input
          type="checkbox"
          .checked=${!leftOut.includes(party.id)}
          @change=${() => change(toggled(leftOut, party.id))}
        />
        ${party.name}
      </label>
    </li>
  `;
}

/** What the element is told once. */
interface Choice {
  edition: string;
  revision: number;
  parties: Party[];
  texts: Record<string, string>;
}

/** The same choice on a page of its own; it writes to the voter's sheet, and the page hears of it by way of the store. */
class PartyChoice extends LitElement {
  static override properties = { choice: { type: Object } };

  declare choice?: Choice;
  private store?: AnswerStore;
  private stop: () => void = () => {};
  private readonly redraw = (): void => this.requestUpdate();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = onStoreChange((key) => this.store?.isAt(key) && this.requestUpdate());
    ['online', 'offline'].forEach((it) => addEventListener(it, this.redraw));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
    ['online', 'offline'].forEach((it) => removeEventListener(it, this.redraw));
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('choice') && this.choice) {
      this.store = new AnswerStore(this.choice.edition);
    }
  }

  protected override render(): TemplateResult | undefined {
    const { choice, store } = this;
    if (!choice || !store) {
      return undefined;
    }
    const { texts, parties, revision } = choice;
    const { leftOut } = store.load(revision);
    return html`
      ${partyChoice(texts, parties, leftOut, (it) => store.leaveOut(it, revision))}
      ${navigator.onLine ? nothing : html`<p class="notice" role="status">${texts.partiesOffline}</p>`}
    `;
  }
}

customElements.define('party-choice', PartyChoice);
