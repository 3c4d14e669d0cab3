// The form that chooses a list's columns: rows are dragged, or moved with the arrow keys, instead of
// numbering them. The numbers inside do the work, with or without this.

export function mount(form: HTMLElement): void {
  const holder = form.querySelector<HTMLElement>('.column-rows');
  if (!holder) return;
  holder.classList.add('is-dragged');
  const rows = (): HTMLElement[] => [...holder.querySelectorAll<HTMLElement>('[data-row]')];
  const number = (): void => {
    rows().forEach((row, at) => {
      const place = row.querySelector<HTMLInputElement>('input[name^="at."]');
      if (place) place.value = String(at + 2);
    });
  };

  let held: HTMLElement | undefined;
  for (const row of rows()) {
    const grip = row.querySelector<HTMLElement>('.form-check-label') ?? row;
    grip.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      held = row;
    });
    row.addEventListener('keydown', (event) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      const all = rows();
      const next = all[all.indexOf(row) + (event.key === 'ArrowUp' ? -1 : 1)];
      if (!next) return;
      if (event.key === 'ArrowUp') next.before(row);
      else next.after(row);
      number();
      (event.target as HTMLElement).focus();
    });
  }
  let moved = false;
  document.addEventListener('pointermove', (event) => {
    if (!held) return;
    const over = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-row]');
    if (!over || over === held || !holder.contains(over)) return;
    moved = true;
    held.classList.add('is-held');
    const middle = over.getBoundingClientRect();
    if (event.clientY < middle.top + middle.height / 2) over.before(held);
    else over.after(held);
    number();
  });
  const letGo = (): void => {
    held?.classList.remove('is-held');
    held = undefined;
  };
  document.addEventListener('pointerup', letGo);
  document.addEventListener('pointercancel', letGo);
  // Letting go after a drag is no tick.
  holder.addEventListener(
    'click',
    (event) => {
      if (moved) event.preventDefault();
      moved = false;
    },
    true,
  );
}
