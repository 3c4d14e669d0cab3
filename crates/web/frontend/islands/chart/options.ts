// From what a chart says to how ECharts draws it. Tooltips are drawn on the canvas: the strict
// content policy allows no styled HTML.
import type { Look } from './look';
import type { Axis, Spec } from './spec';
import { exact, short } from './words';

const rich = { renderMode: 'richText' as const, confine: true };

export function options(spec: Spec, look: Look): Record<string, unknown> {
  const base = {
    color: look.series,
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 300,
    textStyle: { fontFamily: look.font, color: look.text, fontSize: 13 },
    aria: { enabled: true },
  };
  switch (spec.chart) {
    case 'series':
      return { ...base, ...series(spec, look) };
    case 'waterfall':
      return { ...base, ...waterfall(spec, look) };
    case 'bubbles':
      return { ...base, ...bubbles(spec, look) };
    case 'flow':
      return { ...base, ...flow(spec, look) };
  }
}

function grid(hasLegend: boolean): Record<string, unknown> {
  return { left: 8, right: 8, top: hasLegend ? 40 : 28, bottom: 4, containLabel: true };
}

function legend(look: Look): Record<string, unknown> {
  return { top: 0, left: 0, type: 'scroll', itemWidth: 14, itemHeight: 10, textStyle: { color: look.text } };
}

function tooltip(look: Look, more: Record<string, unknown>): Record<string, unknown> {
  return {
    ...rich,
    backgroundColor: look.surface,
    borderColor: look.line,
    textStyle: { color: look.text, fontSize: 13 },
    ...more,
  };
}

function valueAxis(axis: Axis | undefined, look: Look, more: Record<string, unknown> = {}) {
  return {
    type: 'value',
    name: axis?.name,
    nameTextStyle: { color: look.quiet, align: 'left', padding: [0, 0, 0, -4] },
    axisLabel: { color: look.quiet, formatter: (value: number) => short(value, axis?.unit) },
    splitLine: { lineStyle: { color: look.line } },
    ...more,
  };
}

function nameAxis(names: string[], look: Look) {
  return {
    type: 'category',
    data: names,
    axisLabel: { color: look.quiet, hideOverlap: true },
    axisLine: { lineStyle: { color: look.line } },
    axisTick: { show: false },
  };
}

function series(spec: Extract<Spec, { chart: 'series' }>, look: Look) {
  const many = spec.series.length > 1;
  const names = nameAxis(spec.categories, look);
  const hasRight = spec.series.some((one) => one.right);
  const left = valueAxis(spec.left, look);
  const right = valueAxis(spec.right, look, { splitLine: { show: false }, nameTextStyle: { align: 'right', color: look.quiet } });
  const values = hasRight ? [left, right] : [left];
  const unitOf = (index: number) => (spec.series[index]?.right ? spec.right?.unit : spec.left?.unit);
  return {
    grid: grid(many),
    legend: many ? legend(look) : undefined,
    tooltip: tooltip(look, {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (rows: { seriesIndex: number; seriesName: string; name: string; value: number | null }[]) =>
        [
          rows[0]?.name ?? '',
          ...rows.map((row) =>
            `${many ? `${row.seriesName}  ` : ''}${row.value == null ? '–' : exact(row.value, unitOf(row.seriesIndex))}`,
          ),
        ].join('\n'),
    }),
    xAxis: spec.flat ? values : names,
    yAxis: spec.flat ? { ...names, inverse: true } : values,
    series: spec.series.map((one) => ({
      name: one.name,
      type: one.kind === 'bar' ? 'bar' : 'line',
      data: one.values,
      stack: one.stack,
      yAxisIndex: !spec.flat && one.right ? 1 : 0,
      areaStyle: one.kind === 'area' ? { opacity: 0.15 } : undefined,
      smooth: false,
      showSymbol: one.values.length <= 36,
      symbolSize: 5,
      barMaxWidth: 36,
      lineStyle: { width: 2 },
      itemStyle: { borderRadius: one.kind === 'bar' && !one.stack ? (spec.flat ? [0, 3, 3, 0] : [3, 3, 0, 0]) : 0 },
    })),
  };
}

function waterfall(spec: Extract<Spec, { chart: 'waterfall' }>, look: Look) {
  let level = 0;
  const rows = spec.steps.map((step) => {
    const from = step.total ? 0 : level;
    level = step.total ? step.value : level + step.value;
    const paint = step.total ? look.idle : step.value < 0 ? look.poor : look.good;
    return { name: step.name, from, to: level, value: step.value, paint, href: step.href };
  });
  return {
    grid: grid(false),
    tooltip: tooltip(look, {
      formatter: (row: { dataIndex: number }) => {
        const one = rows[row.dataIndex];
        return one ? `${one.name}\n${exact(one.value, spec.left?.unit)}` : '';
      },
    }),
    xAxis: nameAxis(rows.map((row) => row.name), look),
    yAxis: valueAxis(spec.left, look),
    series: [
      {
        type: 'custom',
        data: rows.map((row, index) => ({ value: [index, row.from, row.to], href: row.href })),
        encode: { x: 0, y: [1, 2] },
        renderItem: (_: unknown, api: { value(i: number): number; coord(p: number[]): number[]; size(p: number[]): number[] }) => {
          const index = api.value(0);
          const [x = 0, top = 0] = api.coord([index, Math.max(api.value(1), api.value(2))]);
          const [, bottom = 0] = api.coord([index, Math.min(api.value(1), api.value(2))]);
          const width = Math.min(44, (api.size([1, 0])[0] ?? 40) * 0.62);
          const value = rows[index];
          return {
            type: 'group',
            children: [
              {
                type: 'rect',
                shape: { x: x - width / 2, y: top, width, height: Math.max(1, bottom - top), r: 2 },
                style: { fill: value?.paint },
              },
              {
                type: 'text',
                style: {
                  text: `${value && value.paint === look.good ? '+' : ''}${short(value?.value ?? 0, spec.left?.unit)}`,
                  x,
                  y: top - 4,
                  align: 'center',
                  verticalAlign: 'bottom',
                  fill: look.text,
                  fontSize: 12,
                  fontFamily: look.font,
                },
              },
            ],
          };
        },
      },
    ],
  };
}

function bubbles(spec: Extract<Spec, { chart: 'bubbles' }>, look: Look) {
  const largest = Math.max(1, ...spec.groups.flatMap((group) => group.points.map((point) => point.size)));
  return {
    grid: { ...grid(true), top: 44, right: 16 },
    legend: legend(look),
    tooltip: tooltip(look, {
      formatter: (row: { data: { name: string; value: number[] } }) =>
        [
          row.data.name,
          `${spec.x.name ?? ''}  ${exact(row.data.value[0] ?? 0, spec.x.unit)}`,
          `${spec.y.name ?? ''}  ${exact(row.data.value[1] ?? 0, spec.y.unit)}`,
        ].join('\n'),
    }),
    xAxis: valueAxis(spec.x, look, { nameLocation: 'middle', nameGap: 28, scale: true }),
    yAxis: valueAxis(spec.y, look, { scale: true }),
    series: spec.groups.map((group, index) => ({
      name: group.name,
      type: 'scatter',
      color: look.tiers[Math.min(index, 5)],
      symbol: ['diamond', 'circle', 'triangle', 'rect', 'pin', 'roundRect'][Math.min(index, 5)],
      itemStyle: { opacity: 0.75 },
      symbolSize: (_: unknown, row: { data: { size: number } }) => 7 + 33 * Math.sqrt(Math.max(0, row.data.size) / largest),
      data: group.points.map((point) => ({ name: point.name, value: [point.x, point.y], size: point.size, href: point.href })),
    })),
  };
}

function flow(spec: Extract<Spec, { chart: 'flow' }>, look: Look) {
  const names = new Map(spec.nodes.map((node) => [node.id, node.name]));
  return {
    tooltip: tooltip(look, {
      formatter: (row: { dataType: string; name: string; value: number; data: { source?: string; target?: string } }) =>
        row.dataType === 'edge'
          ? `${names.get(row.data.source ?? '')} → ${names.get(row.data.target ?? '')}\n${exact(row.value, spec.unit)}`
          : `${names.get(row.name) ?? ''}\n${exact(row.value, spec.unit)}`,
    }),
    series: [
      {
        type: 'sankey',
        left: 4,
        right: 90,
        top: 8,
        bottom: 8,
        nodeAlign: 'justify',
        layoutIterations: 0,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'gradient', opacity: 0.35 },
        label: { color: look.text, formatter: (row: { name: string }) => names.get(row.name) ?? '' },
        data: spec.nodes.map((node) => ({
          name: node.id,
          itemStyle: { color: node.tier ? look.tiers[Math.min(node.tier, 6) - 1] : look.idle },
        })),
        links: spec.links,
      },
    ],
  };
}
