// Dragging a box on a picture of bubbles: leads to the list of what lies in it. The quarters and the
// fields of that list do the same without a mouse.
type Drawn = { convertFromPixel(finder: { gridIndex: number }, point: number[]): number[] };

/** Shorter drags are clicks. */
const LEAST = 8;

export function brush(canvas: HTMLElement, chart: Drawn, url: string): void {
  const box = document.createElement('div');
  box.className = 'brush';
  box.hidden = true;
  canvas.append(box);
  let from: [number, number] | undefined;
  const place = (event: PointerEvent): [number, number] => {
    const frame = canvas.getBoundingClientRect();
    return [event.clientX - frame.left, event.clientY - frame.top];
  };
  canvas.addEventListener('pointerdown', (event) => {
    // A finger scrolls the page.
    if (event.button === 0 && event.pointerType !== 'touch') from = place(event);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [x, y] = place(event);
    const [width, height] = [Math.abs(x - from[0]), Math.abs(y - from[1])];
    if (box.hidden && Math.max(width, height) < LEAST) return;
    if (box.hidden) canvas.setPointerCapture(event.pointerId);
    box.hidden = false;
    box.style.left = `${Math.min(x, from[0])}px`;
    box.style.top = `${Math.min(y, from[1])}px`;
    box.style.width = `${width}px`;
    box.style.height = `${height}px`;
  });
  canvas.addEventListener('pointercancel', () => {
    from = undefined;
    box.hidden = true;
  });
  canvas.addEventListener('pointerup', (event) => {
    const start = from;
    from = undefined;
    if (!start || box.hidden) return;
    box.hidden = true;
    const [a, b] = [start, place(event)].map((point) => chart.convertFromPixel({ gridIndex: 0 }, point));
    if (!a || !b) return;
    const target = new URL(url, location.href);
    const set = (low: string, high: string, one = 0, other = 0): void => {
      target.searchParams.set(low, String(Number(Math.min(one, other).toPrecision(6))));
      target.searchParams.set(high, String(Number(Math.max(one, other).toPrecision(6))));
    };
    set('x0', 'x1', a[0], b[0]);
    set('y0', 'y1', a[1], b[1]);
    location.assign(target);
  });
}
