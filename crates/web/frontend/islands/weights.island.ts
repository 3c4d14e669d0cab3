// Sliders of a standard's weights: moving one rescales the others, which keep their ratios; all sum
// to a hundred. The numbers beside them do the work, with or without this.

type Row = { number: HTMLInputElement; slider: HTMLInputElement; share: HTMLElement };
type Group = { slider: HTMLInputElement; share: HTMLElement; rows: Row[] };

const SUM = 100;

export function mount(form: HTMLElement): void {
  const groups = [...form.querySelectorAll<HTMLElement>('[data-group]')].map(readGroup);
  const rows = groups.flatMap((group) => group.rows);
  // The weights when a slider was taken hold of: ratios survive being moved to the very end.
  let before = weights(rows);
  const hold = (): void => {
    before = weights(rows);
  };
  for (const group of groups) {
    listen(group.slider, hold, (share) => {
      write(rows, rescaled(before, new Set(group.rows.map((row) => rows.indexOf(row))), share));
    });
    group.rows.forEach((row) => {
      listen(row.slider, hold, (share) => {
        write(rows, rescaled(before, new Set([rows.indexOf(row)]), share));
      });
    });
  }
  form.addEventListener('input', () => show(groups, rows));
  form.querySelectorAll('.needs-script').forEach((slider) => slider.removeAttribute('hidden'));
  show(groups, rows);
}

function readGroup(element: HTMLElement): Group {
  const find = <T extends HTMLElement>(scope: HTMLElement, selector: string): T =>
    scope.querySelector<T>(selector) as T;
  const rows = [...element.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
    number: find<HTMLInputElement>(row, '[data-weight]'),
    slider: find<HTMLInputElement>(row, '[data-slide]'),
    share: find(row, '[data-share]'),
  }));
  return {
    slider: find<HTMLInputElement>(element, '[data-slide-group]'),
    share: find(element, 'legend [data-share]'),
    rows,
  };
}

function listen(slider: HTMLInputElement, hold: () => void, move: (share: number) => void): void {
  slider.addEventListener('pointerdown', hold);
  slider.addEventListener('focus', hold);
  slider.addEventListener('input', () => move(Number(slider.value)));
}

const weights = (rows: Row[]): number[] =>
  rows.map((row) => Math.max(0, Number(row.number.value) || 0));

// The chosen ones together get `share`; inside and outside of them ratios stay.
function rescaled(before: number[], chosen: Set<number>, share: number): number[] {
  const parts = (inside: boolean): number[] =>
    before.map((weight, at) => (chosen.has(at) === inside ? weight : 0));
  const inner = toSum(parts(true), chosen.size, (at) => chosen.has(at), share);
  const others = before.length - chosen.size;
  const outer = toSum(parts(false), others, (at) => !chosen.has(at), SUM - share);
  return before.map((_, at) => (inner[at] ?? 0) + (outer[at] ?? 0));
}

function toSum(
  parts: number[],
  count: number,
  belongs: (at: number) => boolean,
  wanted: number,
): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum > 0) return parts.map((part) => (part / sum) * wanted);
  return parts.map((_, at) => (belongs(at) && count > 0 ? wanted / count : 0));
}

function write(rows: Row[], all: number[]): void {
  rows.forEach((row, at) => {
    row.number.value = String(Math.round((all[at] ?? 0) * 100) / 100);
  });
}

function show(groups: Group[], rows: Row[]): void {
  const all = weights(rows);
  const total = all.reduce((sum, weight) => sum + weight, 0);
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const tell = (slider: HTMLInputElement, text: HTMLElement, weight: number): void => {
    const share = total > 0 ? weight / total : 0;
    text.textContent = format.format(share);
    if (document.activeElement !== slider) slider.value = String(Math.round(share * 1000) / 10);
    slider.setAttribute('aria-valuetext', text.textContent);
  };
  rows.forEach((row, at) => tell(row.slider, row.share, all[at] ?? 0));
  for (const group of groups) {
    const own = group.rows.reduce((sum, row) => sum + (all[rows.indexOf(row)] ?? 0), 0);
    tell(group.slider, group.share, own);
  }
}
