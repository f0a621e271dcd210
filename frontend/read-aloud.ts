import { html, LitElement, nothing, type TemplateResult } from 'lit';

/** A little slower than the browser's own pace: these are sentences to think about. */
const PACE = 0.95;

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return 'speechSynthesis' in window
    ? speechSynthesis
        .getVoices()
        .filter((it) => it.lang.toLowerCase().startsWith(language))
        .sort((one, other) => Number(other.localService) - Number(one.localService))[0]
    : undefined;
}

/**
 * A button that reads a text aloud with the browser's own voice, and stops it again. Not there where the browser has no voice
 * in the language of the page: a Dutch text in an English voice helps nobody. Some voices come from a maker's server, and
 * those are left alone where there is one on the device.
 */
class ReadAloud extends LitElement {
  static override properties = {
    text: { attribute: false },
    language: { attribute: false },
    label: { attribute: false },
    stop: { attribute: false },
    speaking: { state: true },
  };

  declare text: string;
  /** Of the text, where it is not that of the page. */
  declare language: string | undefined;
  declare label: string;
  declare stop: string;
  declare speaking: boolean;
  private get voice(): SpeechSynthesisVoice | undefined {
    return voiceFor(this.language ?? document.documentElement.lang);
  }
  private readonly voicesCame = (): void => this.requestUpdate();

  constructor() {
    super();
    this.text = '';
    this.label = '';
    this.stop = '';
    this.speaking = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.speechSynthesis?.addEventListener?.('voiceschanged', this.voicesCame);
    addEventListener('pagehide', this.silence);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.speechSynthesis?.removeEventListener?.('voiceschanged', this.voicesCame);
    removeEventListener('pagehide', this.silence);
    this.silence();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('text') && changed.get('text')) {
      this.silence();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.voice
      ? html`
          <button type="button" class="read-aloud" @click=${() => (this.speaking ? this.silence() : this.speak())}>
            <span aria-hidden="true">${this.speaking ? '■' : '▶'}</span>
            ${this.speaking ? this.stop : this.label}
          </button>
        `
      : nothing;
  }

  private speak(): void {
    const { voice } = this;
    if (voice) {
      speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(this.text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = PACE;
      utterance.onend = utterance.onerror = () => (this.speaking = false);
      this.speaking = true;
      speechSynthesis.speak(utterance);
    }
  }

  private readonly silence = (): void => {
    if (this.speaking) {
      this.speaking = false;
      speechSynthesis.cancel();
    }
  };
}

customElements.define('read-aloud', ReadAloud);
