import stringWidth from 'fast-string-width'
import { markdownTable } from 'markdown-table'
import type { ReportText } from './sections.ts'

/** A report as Markdown, for an issue or a pull request. */
export function showMarkdown({ title, facts, findings, tables }: ReportText): string {
  const parts = [
    `# ${title}`,
    facts.map(([name, value]) => `- ${name}: ${escaped(value)}`).join('\n'),
    `## ${findings.heading}`,
    findings.list
      .map(({ text, why, parts: details }) =>
        [`- **${text}.** ${why}`, ...details.map((detail) => `  - ${detail}`)].join('\n'),
      )
      .join('\n'),
    ...tables.flatMap(({ heading, head, rows, more }) => [
      `## ${heading}`,
      markdownTable([head.map(({ name }) => name), ...rows.map((row) => row.map(escaped))], {
        align: head.map(({ number }) => (number ? 'right' : 'left')),
        stringLength: stringWidth,
      }),
      ...(more ? [more] : []),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Codes and hosts come from the traffic: in Markdown they are text and nothing else. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ')
}
