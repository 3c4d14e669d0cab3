// The rating form: figures 1 to 5 choose a level of the criterion the reader is in, and what was
// entered is kept in this browser until it is sent, so that a lost connection loses nothing.

const WEEK = 7 * 24 * 60 * 60 * 1000;

interface Draft {
  at: number;
  values: [string, string][];
}

export function mount(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  const name = `canopy ${form.dataset['draft'] ?? ''}`;
  restore(form, name);
  form.addEventListener('input', () => keep(form, name));
  form.addEventListener('submit', () => localStorage.removeItem(name));
  form.addEventListener('keydown', (event) => choose(form, event));
}

function choose(form: HTMLFormElement, event: KeyboardEvent): void {
  const at = event.target;
  if (!(at instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const types = at instanceof HTMLInputElement && at.type === 'radio';
  if (!types || !/^[1-5]$/.test(event.key)) return;
  const question = at.closest('fieldset');
  const level = question?.querySelector<HTMLInputElement>(
    `.rating-level input[value="${event.key}"]`,
  );
  if (!level) return;
  event.preventDefault();
  level.checked = true;
  level.focus();
  keep(form, `canopy ${form.dataset['draft'] ?? ''}`);
}

function fields(form: HTMLFormElement): [string, string][] {
  const kept = [...new FormData(form)].filter(([key]) => key.includes(':'));
  return kept.map(([key, value]) => [key, String(value)]);
}

function keep(form: HTMLFormElement, name: string): void {
  const values = fields(form);
  const isEmpty = !values.some(([key, value]) => key.startsWith('level:') && value !== '');
  if (isEmpty) {
    localStorage.removeItem(name);
    return;
  }
  const draft: Draft = { at: Date.now(), values };
  localStorage.setItem(name, JSON.stringify(draft));
}

function restore(form: HTMLFormElement, name: string): void {
  const text = localStorage.getItem(name);
  if (!text || form.querySelector('.rating-level input:checked')) return;
  let draft: Draft;
  try {
    draft = JSON.parse(text) as Draft;
  } catch {
    localStorage.removeItem(name);
    return;
  }
  if (Date.now() - draft.at > WEEK) {
    localStorage.removeItem(name);
    return;
  }
  for (const [key, value] of draft.values) {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      `[name="${CSS.escape(key)}"]`,
    )) {
      if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value;
      else field.value = value;
    }
  }
  tell(form);
}

function tell(form: HTMLFormElement): void {
  const note = document.createElement('p');
  note.className = 'note note-good';
  note.setAttribute('role', 'status');
  note.textContent = form.dataset['restored'] ?? '';
  form.prepend(note);
}
