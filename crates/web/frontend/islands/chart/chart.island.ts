// A chart: reads what it says from the JSON beside it, draws it, redraws when size or shade change,
// and hands out the picture and the table. Without scripts the table alone stands there.
import { brush } from './brush';
import { look } from './look';
import { options } from './options';
import type { Spec } from './spec';

export async function mount(figure: HTMLElement): Promise<void> {
  const data = figure.querySelector('script[type="application/json"]');
  const canvas = figure.querySelector<HTMLElement>('.chart-canvas');
  if (!data?.textContent || !canvas) return;
  const spec = JSON.parse(data.textContent) as Spec;
  const { init } = spec.chart === 'flow' ? await import('./draw-flow') : await import('./draw');
  canvas.append(document.createElement('div'));
  const holder = canvas.firstElementChild as HTMLElement;
  holder.style.height = '100%';
  const chart = init(holder);
  const draw = (): void => chart.setOption(options(spec, look()) as never, true);
  draw();
  figure.classList.add('is-drawn');

  chart.on('click', (row) => {
    const point = row.data as { href?: string } | null;
    const href = point?.href ?? (spec.chart === 'series' ? spec.links?.[row.dataIndex] : undefined);
    if (href) location.assign(href);
  });
  if (spec.chart === 'bubbles' && spec.select) brush(canvas, chart as never, spec.select);
  new ResizeObserver(() => chart.resize()).observe(canvas);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);

  const name = figure.dataset['file'] ?? 'chart';
  figure.querySelector('[data-png]')?.addEventListener('click', () => {
    const url = chart.getDataURL({ pixelRatio: 2, backgroundColor: look().surface });
    save(url, `${name}.png`);
  });
  figure.querySelector('[data-csv]')?.addEventListener('click', () => {
    const blob = new Blob(['\ufeff', table(figure)], { type: 'text/csv;charset=utf-8' });
    const url = URL.createObjectURL(blob);
    save(url, `${name}.csv`);
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  });
}

function save(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** The table of the figure as CSV, with what a spreadsheet would run as a formula defused. */
function table(figure: HTMLElement): string {
  const rows = [...figure.querySelectorAll('table tr')];
  return rows
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('th, td')]
        .map((cell) => cell.dataset['value'] ?? cell.textContent?.trim() ?? '')
        .map((text) => (/^[=@\t\r]|^[+-](?![\d.,]+%?$)/.test(text) ? `'${text}` : text))
        .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(','),
    )
    .join('\r\n');
}
