// What a chart on a page may say. The server writes it as JSON into the page (crates/web/src/ui/
// chart.rs holds the same shapes); the words are already in the reader's language.

export type Unit = 'number' | 'money' | 'percent';

export type Axis = { name?: string; unit?: Unit };

export type Series = {
  name: string;
  kind: 'bar' | 'line' | 'area';
  values: (number | null)[];
  /** Series of the same stack stand on each other. */
  stack?: string;
  /** Measured on the axis at the right. */
  right?: boolean;
};

export type Spec =
  | { chart: 'series'; categories: string[]; series: Series[]; left?: Axis; right?: Axis; flat?: boolean; links?: string[] }
  | { chart: 'waterfall'; steps: { name: string; value: number; total?: boolean; href?: string }[]; left?: Axis }
  | {
      chart: 'bubbles';
      x: Axis;
      y: Axis;
      /** Where a dragged box leads. */
      select?: string;
      groups: { name: string; points: { name: string; x: number; y: number; size: number; href?: string }[] }[];
    }
  | { chart: 'flow'; nodes: { id: string; name: string; tier?: number }[]; links: { source: string; target: string; value: number }[]; unit?: Unit };
