import type { AnnualSection, AnnualSheet, AnnualTable } from '../../documents/annual-sheet.ts'
import { brandOf } from '../../documents/brand.ts'
import { documentTemplate, renderPdf } from '../../platform/pdf.ts'
import { auditReport as words } from '../../text/nl/audit-report.ts'
import { books } from '../../text/nl/books.ts'
import type { Day } from '../../values/day.ts'
import { formatDay, formatEuro } from '../../values/format.ts'
import { abs, type Cents } from '../../values/money.ts'
import { hashOfReport, type ReportContent } from './report.ts'
import type { YearCheck } from './year-checks.ts'

export type ReportPaper = {
  readonly content: ReportContent
  readonly on: Day
  readonly version: number
  readonly colours: { readonly colour: string; readonly accentColour: string }
}

/** The report as a tagged, archivable PDF (PDF/A-3a). */
export async function reportPdf(paper: ReportPaper): Promise<Uint8Array> {
  const template = await documentTemplate('annual-account')
  return renderPdf({ template, data: reportSheet(paper), on: paper.on })
}

/** The report as texts: on the same sheet as the annual account that it is about. */
export function reportSheet({ content, on, version, colours }: ReportPaper): AnnualSheet {
  const year = String(content.year)
  const title = words.title({ year })
  return {
    language: 'nl',
    region: 'NL',
    title,
    author: content.cooperative,
    brand: brandOf({ primary: colours.colour, accent: colours.accentColour }),
    heading: title,
    facts: [
      { label: words.facts.cooperative, value: content.cooperative },
      { label: words.facts.year, value: words.facts.yearSaid({ year }) },
      { label: words.facts.made, value: formatDay(on, 'nl') },
      { label: words.facts.version, value: String(version) },
      { label: words.facts.committee, value: content.committee.join(', ') },
      // In pieces, so that it breaks within the line.
      { label: words.facts.hash, value: hashOfReport(content).replaceAll(/(.{8})(?=.)/g, '$1 ') },
    ],
    status: statusOf(content),
    sections: [findings(content), how(content), looked(content), checked(content), notLooked(content)],
    sign: {
      heading: words.sign.title,
      text: words.sign.text,
      name: words.sign.name,
      signature: words.sign.signature,
      people: content.committee,
    },
    page: words.page,
  }
}

function statusOf({ advice, adoptedOn }: ReportContent): string {
  return words.advice[advice]({ adopted: adoptedOn === undefined ? '' : formatDay(adoptedOn, 'nl') })
}

function findings({ findings: said }: ReportContent): AnnualSection {
  const text = said === '' ? [words.noFindings] : said.split(/\n+/)
  return { heading: words.findings, text, tables: [] }
}

function how({ draw, sample }: ReportContent): AnnualSection {
  const facts = { drawn: String(sample.length), entries: String(draw.entries) }
  const seed = words.how.seed({ seed: draw.seed, day: formatDay(draw.drawnOn, 'nl') })
  return {
    heading: words.how.title,
    text: [words.how[draw.weighing](facts), seed, words.how.each],
    tables: [],
  }
}

function looked({ sample }: ReportContent): AnnualSection {
  const { columns } = words.sample
  const table: AnnualTable = {
    caption: words.sample.title,
    columns: [columns.what, columns.amount, columns.paper, columns.outcome],
    rows: sample.map(({ number, countsOn, book, amount, paper, state }) => ({
      kind: 'row',
      cells: [
        words.sample.entry({
          number: String(number),
          day: formatDay(countsOn, 'nl'),
          book: bookName(book),
        }),
        formatEuro(amount, 'nl'),
        openedInWords(paper),
        words.sample[state],
      ],
    })),
    none: '',
  }
  const said = sample.flatMap(({ number, said: all }) =>
    all.map(({ kind, words: text }) => words.sample[kind]({ number: String(number), words: text })),
  )
  const questions = said.length === 0 ? [words.sample.noQuestions] : said
  return { heading: words.sample.title, text: questions, tables: [table] }
}

function openedInWords(paper: ReportContent['sample'][number]['paper']): string {
  if (typeof paper === 'string') return words.sample[paper]
  return words.sample.opened({ day: formatDay(paper.on, 'nl'), name: paper.by })
}

function bookName(book: string): string {
  return (books.book as Readonly<Record<string, string>>)[book] ?? book
}

function checked({ checks }: ReportContent): AnnualSection {
  const { columns } = words.checks
  const table: AnnualTable = {
    caption: words.checks.title,
    columns: [columns.what, columns.outcome],
    rows: checks.map(({ key, result, found }) => ({
      kind: 'row',
      cells: [words.checks.of[key], outcomeOf(result, found)],
    })),
    none: '',
  }
  return { heading: words.checks.title, text: [], tables: [table] }
}

function outcomeOf(result: YearCheck['result'], found: Cents): string {
  if (result !== 'almost') return words.checks[result]
  return words.checks.almost({ amount: formatEuro(abs(found), 'nl') })
}

function notLooked({
  notLooked: { entries, amount, since, unopened, withPaper },
}: ReportContent): AnnualSection {
  const said = words.notLooked
  const outside =
    entries === 0 ? said.none : said.entries({ count: String(entries), amount: formatEuro(amount, 'nl') })
  const later = since === 0 ? [] : [said.since({ count: String(since) })]
  const papers = unopened === 0 ? [] : [said.unopened({ count: String(unopened), all: String(withPaper) })]
  return { heading: said.title, text: [outside, ...papers, ...later, said.people, said.purpose], tables: [] }
}
