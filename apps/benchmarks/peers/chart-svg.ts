import { parse, View } from 'vega'
import { compile } from 'vega-lite'
import type { Chart } from '../src/write/charts.ts'

const themes = {
  light: { text: '#1f2328', grid: '#d0d7de', ours: '#6639ba', limit: '#57606a', peer: '#8c959f' },
  dark: { text: '#e6edf3', grid: '#30363d', ours: '#b392f0', limit: '#8b949e', peer: '#6e7681' },
} as const

const ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]

/** Draws a chart as SVG, in a theme. */
export function chartSvg(
  { title, subtitle, axis, dots }: Chart,
  theme: keyof typeof themes,
): Promise<string> {
  const { text, grid, ours, limit, peer } = themes[theme]
  const y = {
    field: 'label',
    type: 'nominal',
    sort: dots.map(({ label }) => label),
    axis: { title: null, labelLimit: 260, ticks: false, domain: false, labelPadding: 8 },
  } as const
  const ends = dots.flatMap(({ value, from = value, to = value }) => [from, to])
  const [lowest, highest] = [Math.min(...ends) / 1.3, Math.max(...ends) * 1.7]
  const { spec } = compile({
    title: { text: title, subtitle, anchor: 'start', frame: 'bounds', fontSize: 15, offset: 14 },
    width: 480,
    height: { step: 26 },
    background: 'transparent',
    data: {
      values: dots.map((bar) => ({ from: bar.value, to: bar.value, ...bar, written: written(bar.value) })),
    },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          y,
          x: { field: 'from', type: 'quantitative' },
          x2: { field: 'to' },
          color: { value: peer },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 90, opacity: 1 },
        encoding: {
          y,
          x: {
            field: 'value',
            type: 'quantitative',
            scale: { type: 'log', domain: [lowest, highest], nice: false },
            axis: {
              title: axis,
              values: ticks.filter((tick) => tick > lowest && tick < highest),
              format: '~g',
            },
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
      title: { color: text, subtitleColor: text },
      axis: {
        labelColor: text,
        titleColor: text,
        gridColor: grid,
        domainColor: grid,
        tickColor: grid,
        labelFontSize: 12,
        titleFontWeight: 'normal',
      },
    },
  })
  return new View(parse(spec), { renderer: 'none' }).toSVG()
}

const written = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0))
