// Choosing rows of a list: one tick for the whole page, and how many are chosen. The ticks and the
// buttons do the work, with or without this.

export function mount(form: HTMLElement): void {
  // Not `form.id`: the ticks are fields named `id`, and a form shows its fields under their names.
  const id = form.getAttribute('id') ?? '';
  const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[form="${id}"][name="id"]`)];
  const all = boxes[0]?.closest('table')?.querySelector<HTMLInputElement>('[data-chooses]');
  const output = form.querySelector('output');
  const these = form.querySelector<HTMLButtonElement>('button[value="these"]');
  const tell = (): void => {
    const chosen = boxes.filter((box) => box.checked).length;
    if (output) output.textContent = chosen > 0 ? ` (${chosen})` : '';
    if (these) these.disabled = chosen === 0;
    if (all) {
      all.checked = chosen > 0 && chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
    }
  };
  if (all) {
    all.hidden = false;
    all.addEventListener('change', () => {
      for (const box of boxes) box.checked = all.checked;
      tell();
    });
  }
  for (const box of boxes) box.addEventListener('change', tell);
  tell();
}
