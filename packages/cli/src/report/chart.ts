import type { Element } from 'hast'
import { s } from 'hastscript'

/** What a column or a bar is stacked from. */
export interface Series {
  readonly name: string
  /** The class of its colour in the style sheet. */
  readonly colour: string
  /** One value per column or bar. */
  readonly values: readonly number[]
}

/** A chart of columns or bars. */
export interface Chart {
  readonly title: string
  /** What each column or bar is about. */
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  /** Writes a number for people. */
  readonly number: (value: number) => string
}

const width = 960

/** Columns over time, stacked: labels below some of them, and a scale at the left. */
export function columnChart({ title, labels, series, number }: Chart): Element {
  const plot = { left: 64, top: 12, width: width - 72, height: 220 }
  const totals = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  const most = niceCeiling(Math.max(...totals))
  const step = plot.width / labels.length
  const columns = labels.flatMap((label, at) => {
    let bottom = plot.top + plot.height
    return series.flatMap(({ name, colour, values }) => {
      const value = values[at] ?? 0
      if (value === 0) return []
      const height = (value / most) * plot.height
      bottom -= height
      const box = { x: plot.left + at * step + step * 0.1, y: bottom, width: step * 0.8, height }
      return [rectangle(box, colour, `${label} · ${name}: ${number(value)}`)]
    })
  })
  const lines = [0, 0.5, 1].map((part) => {
    const y = plot.top + plot.height * (1 - part)
    return s('g', [
      s('line', { class: 'grid', x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y }),
      s('text', { x: plot.left - 8, y: y + 4, textAnchor: 'end' }, number(most * part)),
    ])
  })
  const every = Math.ceil(labels.length / mostLabels)
  const below = labels.flatMap((label, at) =>
    at % every === 0 ? [s('text', { x: plot.left + at * step, y: plot.top + plot.height + 20 }, label)] : [],
  )
  return svg(title, plot.top + plot.height + 30, [...lines, ...columns, ...below])
}

const mostLabels = 6

/** Bars, stacked, each with its label before it and its total behind it. */
export function barChart({ title, labels, series, number }: Chart): Element {
  const plot = { left: 220, width: width - 220 - 90 }
  const totals = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  const most = Math.max(1, ...totals)
  const bars = labels.flatMap((label, at) => {
    const y = at * barStep + 4
    let x = plot.left
    const parts = series.flatMap(({ name, colour, values }) => {
      const value = values[at] ?? 0
      if (value === 0) return []
      const box = { x, y, width: (value / most) * plot.width, height: barStep - 10 }
      x += box.width
      return [rectangle(box, colour, `${label} · ${name}: ${number(value)}`)]
    })
    const middle = y + (barStep - 10) / 2 + 5
    return [
      s('text', { x: plot.left - 10, y: middle, textAnchor: 'end' }, label),
      ...parts,
      s('text', { class: 'total', x: x + 8, y: middle }, number(totals[at] ?? 0)),
    ]
  })
  return svg(title, labels.length * barStep + 4, bars)
}

const barStep = 30

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function rectangle(box: Box, colour: string, tip: string): Element {
  const rounded = Object.fromEntries(Object.entries(box).map(([name, value]) => [name, value.toFixed(2)]))
  return s('rect', { class: colour, ...rounded }, s('title', tip))
}

function svg(title: string, height: number, children: Element[]): Element {
  return s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: title }, children)
}

/** The next number of one digit and zeros, or half of it: what a scale ends at. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return [2, 4, 6, 8, 10].map((times) => times * power).find((nice) => nice >= value) ?? value
}
