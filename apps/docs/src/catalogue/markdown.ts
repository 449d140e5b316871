import { type Category, categories, grpcCode } from '@faultline/core'
import { isSuccessStatus } from '@faultline/core/adapter'
import { type DocumentedLimit, explain } from '@faultline/core/explain'
import { retryAnswer } from '@faultline/decoder'
import { absolute, type Language, strings } from '../language/language.ts'
import { packageOf, type Vendor } from '../vendor.ts'
import { vendors } from '../vendors.ts'
import { type Asked, answersTo } from './answers.ts'
import { categoryNames } from './category-names.ts'
import { digitsNote } from './digits-note.ts'
import { type Documented, documentedBy, documentedIn } from './documented.ts'
import { codeText, entryHeading, identifyingMessage } from './entry-heading.ts'
import { neighboursOf } from './neighbours.ts'
import { categoryPath, vendorPath } from './paths.ts'
import { snippetOf } from './snippet.ts'
import { sourceList } from './source-list.ts'
import { type Wire, wireOf, wireText } from './wire.ts'
import { wrongSnippetOf } from './wrong-snippet.ts'

/** Every vendor, with a link to the table of its failures. */
export function indexMarkdown(language: Language): string {
  const t = strings[language].catalogue
  return blocks(
    `# ${t.title}`,
    t.description,
    vendors
      .map((vendor) => {
        const link = `[${vendor.title}](${absolute(`${vendorPath(vendor)}.md`, language)})`
        const { hosts = [] } = vendor.adapter.catalogue
        const about = [t.failures(documentedBy(vendor).length), `\`${packageOf(vendor)}\``, ...hosts]
        return `- ${link}: ${about.join(', ')}`
      })
      .join('\n'),
  )
}

/** One vendor's failures. */
export function vendorMarkdown(vendor: Vendor, language: Language): string {
  const t = strings[language].catalogue
  const failures = documentedBy(vendor)
  const { hosts, idempotencyKey } = vendor.adapter.catalogue
  return blocks(
    `# ${vendor.title}`,
    t.vendorIntro(vendor.title, failures.length),
    facts([
      [t.package, `\`${packageOf(vendor)}\``],
      [t.import, `\`${vendor.module}\``],
      [t.hosts, hosts?.join(', ')],
      [t.idempotencyKey, idempotencyKey && Object.values(idempotencyKey).join('')],
    ]),
    table(failures, language),
    source(vendor.adapter.catalogue.docsUrl, vendor, language),
  )
}

/** One failure, all that its page says. */
export async function entryMarkdown(one: Documented, language: Language): Promise<string> {
  const t = strings[language].catalogue
  const { entry, vendor } = one
  const words = one.words(language)
  const wire = await wireOf(one)
  const neighbours = neighboursOf(one)
  const wrong = wrongSnippetOf(one, wire, language)
  const list = sourceList(vendor.adapter.catalogue.source)
  return blocks(
    `# ${entryHeading(one)}`,
    `${vendor.title}: ${words.title}.`,
    answers(one, language),
    facts([
      [t.status, entry.status],
      [t.code, entry.codes.map((code) => `\`${code}\``).join(', ') || undefined],
      [t.subcode, entry.subcode],
      [t.message, identifyingMessage(one)],
      [t.label, entry.label],
      [t.category, `[${entry.category}](${absolute(categoryPath(entry.category), language)})`],
      [t.origin, t.origins[one.origin]],
    ]),
    `## ${t.remedy}`,
    words.remedy,
    `## ${t.cause}`,
    words.cause,
    words.categoryNote,
    entry.status !== undefined && isSuccessStatus(entry.status) && t.under200(entry.status),
    digitsNote(one, language),
    ...(words.limits ? [`## ${t.limits}`, limitsList(words.limits)] : []),
    ...(wire ? [`## ${t.wire}`, fence('http', wireText(wire)), wireNote(one, wire, language)] : []),
    `## ${t.snippet}`,
    `### ${t.wrong}`,
    fence('ts', wrong.code.trimEnd()),
    wrong.why,
    `### ${t.right(vendor.module)}`,
    fence('ts', snippetOf(one, language).trimEnd()),
    ...(neighbours.length > 0
      ? [
          `## ${t.neighbours}`,
          neighbours
            .map(({ likeness, other }) => {
              const link = `[${entryHeading(other)}](${absolute(other.path, language)})`
              return `- ${link} (${other.vendor.title}): ${other.words(language).title} (${t.likeness[likeness]})`
            })
            .join('\n'),
        ]
      : []),
    `## ${t.source}`,
    source(one.docsUrl, vendor, language),
    list && t.takenFrom(list),
    entry.statusAlone !== undefined && t.statusAlone(entry.statusAlone),
  )
}

/** All categories as a Markdown table. */
export function categoriesMarkdown(language: Language): string {
  const t = strings[language].catalogue
  const head = [t.category, t.meaning, t.origin, t.retryable, t.processed, t.grpc]
  const body = categoryNames.map((name) => [
    `[${name}](${absolute(categoryPath(name), language)})`,
    explain(name, language).title,
    t.origins[categories[name].origin],
    t.retryAnswers[retryAnswer(categories[name])],
    t.processedAnswers[categories[name].processed],
    grpcCode(name),
  ])
  return blocks(`# ${t.categories}`, t.categoriesIntro, rows(head, body))
}

/** One category and the failures in it. */
export function categoryMarkdown(name: Category, language: Language): string {
  const t = strings[language].catalogue
  const words = explain(name, language)
  const all = documentedIn(name)
  const explained = all.filter(({ hasPage }) => hasPage)
  return blocks(
    `# ${name}`,
    `${words.title}.`,
    answers(categories[name], language),
    `## ${t.remedy}`,
    words.remedy,
    `## ${t.cause}`,
    words.cause,
    facts([
      [t.origin, t.origins[categories[name].origin]],
      [t.grpc, grpcCode(name)],
    ]),
    `## ${t.inCategory}`,
    all.length > explained.length && t.allInCategory(all.length),
    explained.length > 0 ? table(explained, language) : all.length === 0 && t.noneInCategory,
  )
}

function table(failures: readonly Documented[], language: Language): string {
  const t = strings[language].catalogue
  const head = [t.code, t.reason, t.whatHappened, t.status, t.category, t.origin, t.retryable, t.processed]
  const body = failures.map((one) => [
    `[${codeText(one)}](${absolute(one.path, language)})`,
    one.entry.reason,
    one.hasPage ? one.words(language).title : explain(one.entry.category, language).title,
    `${one.entry.status ?? ''}`,
    one.entry.category,
    t.origins[one.origin],
    t.retryAnswers[retryAnswer(one)],
    t.processedAnswers[one.processed],
  ])
  return rows(head, body)
}

function source(docsUrl: string, { adapter }: Vendor, language: Language): string {
  const t = strings[language].catalogue
  return `${t.source}: [${t.vendorPage}](${docsUrl}), ${t.readOn(adapter.catalogue.readOn)}.`
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

function facts(list: readonly (readonly [string, string | number | undefined])[]): string {
  return list.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`])).join('\n')
}

function answers(asked: Asked, language: Language): string {
  return answersTo(asked, language)
    .map(({ question, answer, text }) => `**${question}** ${[`${answer}.`, ...text].join(' ')}`)
    .join('\n\n')
}

function wireNote({ entry }: Documented, { status }: Wire, language: Language): string {
  const t = strings[language].catalogue
  return [t.wireNote, ...(entry.status === undefined ? [t.wireStatus(status)] : [])].join(' ')
}

function limitsList(limits: readonly DocumentedLimit[]): string {
  return limits.map(({ text, docsUrl }) => `- [${text}](${docsUrl})`).join('\n')
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``
}

function blocks(...parts: readonly (string | false | undefined)[]): string {
  return `${parts.filter((part) => part !== false && part !== undefined && part !== '').join('\n\n')}\n`
}
