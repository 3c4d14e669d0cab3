// Mentioning colleagues in a note: an @ opens a list of those who see the account; arrows choose, Enter
// or Tab puts the name in. Without scripts one types the whole name.

const WAIT_MS = 150;
const MOST_LETTERS = 20;

interface Person {
  name: string;
  sign_in_name: string;
  job: string;
  mention: string;
}

export function mount(form: HTMLElement): void {
  const field = form.querySelector('textarea');
  const address = form.dataset['people'];
  if (field && address) new Picker(form, field, address).listen();
}

class Picker {
  private readonly list = document.createElement('ul');
  private timer = 0;
  private asked = 0;
  private people: Person[] = [];
  private chosen = 0;

  constructor(
    private readonly form: HTMLElement,
    private readonly field: HTMLTextAreaElement,
    private readonly address: string,
  ) {}

  listen(): void {
    this.list.className = 'mention-found';
    this.list.id = `${this.field.id}-people`;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.form.dataset['label'] ?? '');
    this.list.hidden = true;
    this.field.after(this.list);
    this.field.setAttribute('aria-autocomplete', 'list');
    this.field.setAttribute('aria-controls', this.list.id);
    this.field.addEventListener('input', () => this.askSoon());
    this.field.addEventListener('keydown', (event) => this.key(event));
    this.field.addEventListener('blur', () => window.setTimeout(() => this.close(), WAIT_MS));
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
      if (option) this.take(Number(option.dataset['at']));
    });
  }

  // What stands between the last @ and the cursor; nothing where there is none nearby.
  private typed(): string | undefined {
    const before = this.field.value.slice(0, this.field.selectionStart);
    const at = before.lastIndexOf('@');
    if (at < 0 || /[A-Za-z0-9]/.test(before.charAt(at - 1))) return undefined;
    const typed = before.slice(at + 1);
    return typed.length > MOST_LETTERS || /\s/.test(typed) ? undefined : typed;
  }

  private askSoon(): void {
    window.clearTimeout(this.timer);
    const typed = this.typed();
    if (typed === undefined) this.close();
    else this.timer = window.setTimeout(() => void this.ask(typed), WAIT_MS);
  }

  // An answer that was overtaken by a later question is thrown away.
  private async ask(typed: string): Promise<void> {
    const number = ++this.asked;
    try {
      const answer = await fetch(`${this.address}?q=${encodeURIComponent(typed)}`);
      if (!answer.ok || number !== this.asked || this.typed() !== typed) return;
      const found = (await answer.json()) as { people: Person[] };
      this.show(found.people);
    } catch {
      this.close();
    }
  }

  private show(people: Person[]): void {
    this.people = people;
    this.chosen = 0;
    const options = people.map((person, at) => {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${at}`;
      option.dataset['at'] = String(at);
      option.setAttribute('role', 'option');
      const name = document.createElement('strong');
      name.textContent = person.name;
      const more = document.createElement('small');
      more.textContent = `${person.job} · ${person.sign_in_name}`;
      option.append(name, ' ', more);
      return option;
    });
    if (options.length === 0) {
      const nobody = document.createElement('li');
      nobody.className = 'text-secondary';
      nobody.textContent = this.form.dataset['nobody'] ?? '';
      this.list.replaceChildren(nobody);
    } else {
      this.list.replaceChildren(...options);
    }
    this.list.hidden = false;
    this.mark();
  }

  private mark(): void {
    for (const [at, option] of [...this.list.querySelectorAll('[role=option]')].entries()) {
      option.setAttribute('aria-selected', String(at === this.chosen));
    }
    const active = this.people.length > 0 && !this.list.hidden;
    if (active) this.field.setAttribute('aria-activedescendant', `${this.list.id}-${this.chosen}`);
    else this.field.removeAttribute('aria-activedescendant');
  }

  private close(): void {
    this.asked++;
    this.list.hidden = true;
    this.people = [];
    this.mark();
  }

  private key(event: KeyboardEvent): void {
    if (this.list.hidden || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
      return;
    }
    const count = this.people.length;
    if (count === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : count - 1;
      this.chosen = (this.chosen + step) % count;
      this.mark();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.take(this.chosen);
    }
  }

  private take(at: number): void {
    const person = this.people[at];
    if (!person) return;
    const cursor = this.field.selectionStart;
    const from = this.field.value.slice(0, cursor).lastIndexOf('@');
    this.field.setRangeText(`@${person.mention} `, from, cursor, 'end');
    this.close();
    this.field.focus();
  }
}
