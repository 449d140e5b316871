import { parse, View } from 'vega'
import { compile } from 'vega-lite'
import type { Chart } from '../src/write/charts.ts'

const themes = {
  light: { text: '#1f2328', grid: '#d0d7de', ours: '#6639ba', limit: '#57606a', peer: '#8c959f' },
  dark: { text: '#e6edf3', grid: '#30363d', ours: '#b392f0', limit: '#8b949e', peer: '#6e7681' },
} as const

/** Draws a chart as SVG, in a theme. */
export function chartSvg(
  { title, axis, logarithmic, bars }: Chart,
  theme: keyof typeof themes,
): Promise<string> {
  const { text, grid, ours, limit, peer } = themes[theme]
  const y = {
    field: 'label',
    type: 'nominal',
    sort: bars.map(({ label }) => label),
    axis: { title: null, labelLimit: 420, ticks: false, domain: false, labelPadding: 8 },
  } as const
  const lowest = Math.min(...bars.map(({ value, from = value }) => Math.min(value, from)))
  const { spec } = compile({
    title: { text: title, anchor: 'start', fontSize: 15, offset: 12 },
    width: 460,
    height: { step: 26 },
    background: 'transparent',
    data: {
      values: bars.map((bar) => ({ from: bar.value, to: bar.value, ...bar, written: written(bar.value) })),
    },
    layer: [
      {
        mark: { type: 'bar', height: 14, cornerRadiusEnd: 2 },
        encoding: {
          y,
          x: {
            field: 'value',
            type: 'quantitative',
            scale: logarithmic ? { type: 'log', domainMin: lowest / 1.6 } : { zero: true },
            axis: { title: axis, tickCount: 6, format: '~g' },
          },
          color: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: ['ours', 'limit', 'peer'], range: [ours, limit, peer] },
            legend: null,
          },
        },
      },
      {
        mark: { type: 'rule', strokeWidth: 1.5 },
        encoding: {
          y,
          x: { field: 'from', type: 'quantitative' },
          x2: { field: 'to' },
          color: { value: text },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 6, fontSize: 11 },
        encoding: {
          y,
          x: { field: 'to', type: 'quantitative' },
          text: { field: 'written', type: 'nominal' },
          color: { value: text },
        },
      },
    ],
    config: {
      font: 'system-ui, sans-serif',
      view: { stroke: null },
      title: { color: text },
      axis: {
        labelColor: text,
        titleColor: text,
        gridColor: grid,
        domainColor: grid,
        tickColor: grid,
        labelFontSize: 12,
      },
    },
  })
  return new View(parse(spec), { renderer: 'none' }).toSVG()
}

const written = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0))
