// Modules the build makes or that come without types we use.
declare module 'canopy:islands' {
  export const islands: Record<string, () => Promise<{ mount(element: HTMLElement): void }>>;
}
declare module 'htmx.org/dist/htmx.esm.js' {
  const htmx: unknown;
  export default htmx;
}
declare module 'echarts/lib/*' {
  export const install: (registers: unknown) => void;
}
