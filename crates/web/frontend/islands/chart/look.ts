// The colours and type of charts, read from the page so that both shades match the rest.

const probe = document.createElement('span');

/** The colour a CSS variable stands for in the shade now shown. */
export function colour(name: string): string {
  if (!probe.isConnected) {
    probe.hidden = true;
    document.body.append(probe);
  }
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}

export type Look = ReturnType<typeof look>;

export function look() {
  return {
    series: Array.from({ length: 8 }, (_, index) => colour(`--series-${index + 1}`)),
    tiers: Array.from({ length: 6 }, (_, index) => colour(`--tier-${index + 1}`)),
    text: colour('--body-color'),
    quiet: colour('--secondary'),
    line: colour('--border-color'),
    surface: colour('--bg-surface'),
    good: colour('--good'),
    poor: colour('--poor'),
    idle: colour('--idle'),
    font: getComputedStyle(document.body).fontFamily,
  };
}
