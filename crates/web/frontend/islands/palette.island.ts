// The search as a palette: Ctrl-K or ⌘K opens it anywhere, the part `found` of the search page fills
// it, arrows choose, Enter opens. Without scripts the form in the top bar leads to the same answer.

const WAIT_MS = 120;

export function mount(palette: HTMLElement): void {
  if (!(palette instanceof HTMLDialogElement)) return;
  const form = palette.querySelector('form');
  const field = palette.querySelector<HTMLInputElement>('.palette-field');
  const list = palette.querySelector<HTMLElement>('.palette-found');
  const status = palette.querySelector<HTMLElement>('[role=status]');
  if (form && field && list && status) new Palette(palette, form, field, list, status).listen();
}

class Palette {
  private timer = 0;
  private asked = 0;
  private onItsWay: AbortController | undefined;
  private chosen = -1;
  private shown: string | undefined;

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly form: HTMLFormElement,
    private readonly field: HTMLInputElement,
    private readonly list: HTMLElement,
    private readonly status: HTMLElement,
  ) {}

  listen(): void {
    const bar = document.querySelector<HTMLInputElement>('#search');
    document.addEventListener('canopy:search', () => this.open(''));
    bar?.addEventListener('click', () => this.open(bar.value));
    bar?.addEventListener('input', () => this.open(bar.value));
    // Opened before this was loaded, with whatever was typed since.
    if (this.dialog.open) this.open(this.field.value);
    this.field.addEventListener('input', () => this.askSoon());
    this.field.addEventListener('keydown', (event) => this.key(event));
    this.list.addEventListener('pointermove', (event) => {
      const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
      if (option) this.choose(this.options().indexOf(option), false);
    });
    this.form.addEventListener('submit', (event) => {
      const option = this.options()[this.chosen];
      if (!option) return;
      event.preventDefault();
      option.click();
    });
    this.dialog.addEventListener('close', () => {
      this.onItsWay?.abort();
      window.clearTimeout(this.timer);
      if (bar) bar.value = '';
    });
  }

  private open(text: string): void {
    if (!this.dialog.open) this.dialog.showModal();
    if (text || this.field.value) this.field.value = text;
    this.field.focus();
    void this.ask();
  }

  private askSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), WAIT_MS);
  }

  // An answer that was overtaken by a later question is thrown away.
  private async ask(): Promise<void> {
    const text = this.field.value.trim();
    if (text === this.shown) return;
    const number = ++this.asked;
    this.onItsWay?.abort();
    this.onItsWay = new AbortController();
    this.dialog.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(`${this.form.action}?q=${encodeURIComponent(text)}`, {
        headers: { 'hx-request': 'true', 'hx-request-type': 'partial', 'hx-target': 'div#found' },
        signal: this.onItsWay.signal,
      });
      if (answer.redirected || answer.status === 401) {
        window.location.reload();
        return;
      }
      const html = await answer.text();
      if (number !== this.asked) return;
      this.show(html);
      this.shown = text;
    } catch {
      // Overtaken, or the network failed: Enter still sends the form.
    } finally {
      if (number === this.asked) this.dialog.removeAttribute('aria-busy');
    }
  }

  private show(html: string): void {
    const found = new DOMParser().parseFromString(html, 'text/html').querySelector('#found');
    if (!(found instanceof HTMLElement)) return;
    let count = 0;
    for (const [at, group] of [...found.querySelectorAll('.found-group')].entries()) {
      const heading = group.querySelector('h2');
      if (heading) {
        heading.id = `palette-kind-${at}`;
        heading.setAttribute('role', 'presentation');
        group.setAttribute('aria-labelledby', heading.id);
      }
      group.setAttribute('role', 'group');
      for (const part of group.querySelectorAll('ul, li')) part.setAttribute('role', 'presentation');
      for (const link of group.querySelectorAll('a')) {
        link.id = `palette-option-${count++}`;
        link.setAttribute('role', 'option');
        link.setAttribute('aria-selected', 'false');
        link.tabIndex = -1;
      }
    }
    this.list.replaceChildren(...found.childNodes);
    this.list.scrollTop = 0;
    this.field.setAttribute('aria-expanded', String(count > 0));
    this.status.textContent = found.dataset['found'] ?? '';
    this.choose(this.field.value.trim() && count > 0 ? 0 : -1, true);
  }

  private options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private choose(at: number, follows: boolean): void {
    const options = this.options();
    options[this.chosen]?.setAttribute('aria-selected', 'false');
    this.chosen = at;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
    if (follows) option?.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.options().length - 1;
    const to: Record<string, number> = {
      ArrowDown: this.chosen >= last ? 0 : this.chosen + 1,
      ArrowUp: this.chosen <= 0 ? last : this.chosen - 1,
      PageDown: Math.min(last, this.chosen + 6),
      PageUp: Math.max(0, this.chosen - 6),
    };
    const at = to[event.key];
    if (at === undefined || last < 0) return;
    event.preventDefault();
    this.choose(at, true);
  }
}
