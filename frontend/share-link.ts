/** How long 'copied' stays on the screen. */
const SHOW_COPIED_MS = 4000;

/**
 * An address with the ways to pass it on. The server draws what is inside; this lends the buttons what only a browser can: its
 * share sheet and its clipboard. Where there is no share sheet, its button copies.
 */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.act);
    this.addEventListener('focusin', this.select);
    this.classList.toggle('can-share', 'share' in navigator);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.act);
    this.removeEventListener('focusin', this.select);
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  private readonly select = (event: FocusEvent): void => {
    if (event.target === this.field) {
      this.field?.select();
    }
  };

  private readonly act = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-act]');
    const url = this.field?.value;
    if (!button || !url) {
      return;
    }
    if (button.dataset.act === 'share' && 'share' in navigator) {
      // The visitor may close the share sheet again; that is no error.
      navigator.share({ title: button.dataset.title, text: button.dataset.text, url }).catch(() => undefined);
    } else {
      void this.copy(url, button.dataset.done ?? '');
    }
  };

  private async copy(url: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      // Without the clipboard (a page over plain http, an old browser) the old way still works, on a field that is to be seen.
      this.field?.closest('details')?.setAttribute('open', '');
      this.field?.select();
      document.execCommand('copy');
    }
    const status = this.querySelector('[role=status]');
    if (status) {
      status.textContent = done;
      setTimeout(() => (status.textContent = ''), SHOW_COPIED_MS);
    }
  }
}

customElements.define('share-link', ShareLink);
