// A file drop zone: says which file was chosen and shows where it may be let go.
// The file field inside does the work, with or without this.

export function mount(zone: HTMLElement): void {
  const field = zone.querySelector<HTMLInputElement>('input[type=file]');
  const output = zone.querySelector('output');
  if (!field || !output) return;
  const tell = (): void => {
    const files = [...(field.files ?? [])];
    output.textContent = files.map((file) => `${file.name} · ${size(file.size)}`).join('\n');
  };
  field.addEventListener('change', tell);
  for (const name of ['dragenter', 'dragover']) {
    zone.addEventListener(name, () => zone.classList.add('is-over'));
  }
  for (const name of ['dragleave', 'drop']) {
    zone.addEventListener(name, () => zone.classList.remove('is-over'));
  }
  tell();
}

function size(bytes: number): string {
  const language = document.documentElement.lang;
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const step = bytes > 0 ? Math.min(3, Math.floor(Math.log10(bytes) / 3)) : 0;
  const style = { style: 'unit', unit: units[step], maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(bytes / 1000 ** step);
}
