/** The story to read, in Dutch: the same tables as text and as a page. */
import { formatAmount, formatDayShort, formatEuro } from '../../values/format.ts'
import { sum, type Cents } from '../../values/money.ts'
import { to, type Ending } from './checks.ts'
import type { InvoiceFacts } from './facts.db.ts'
import type { Became } from './play-bank.ts'
import type { Told } from './stage.ts'
import { tableAsText, WIDTH, wrapped } from './text-table.ts'
import type { SummaryTable } from './summary-table.ts'

export type Summary = {
  readonly title: string
  readonly intro: readonly string[]
  readonly tables: readonly SummaryTable[]
  readonly happened: readonly string[]
  readonly checks: readonly string[]
}

const amount = (cents: Cents) => formatAmount(cents, 'nl')

/** Puts the story into words. @param wrong what does not add up, one line each */
export function summaryOf(
  file: string,
  ending: Ending,
  told: readonly Told[],
  wrong: readonly string[],
): Summary {
  const { invoices, members, became } = ending
  const entries = new Set(ending.journal.map(({ entry }) => entry)).size
  const incoming = became.filter(({ line }) => line.amount > 0n)
  return {
    title: `Van factuur naar potje: het verhaal bij ${file}`,
    intro: [
      `In dit verhaal versturen leden van een bedachte coöperatie ${invoices.length} facturen.`,
      `In het bestand ${file} van de bank staat wie betaalde.`,
      `Op de bank stond eerst ${formatEuro(ending.opening, 'nl')}.`,
      `Na dit afschrift staat er ${formatEuro(ending.bank, 'nl')}.`,
      `Van ${incoming.length} regels met geld erbij horen er ${incoming.filter(isKnown).length} bij een factuur.`,
      'De namen van de leden zijn bedacht. De regels van de bank zijn die uit het bestand.',
    ],
    tables: [wayOfInvoices(invoices), perMember(ending), bankLines(ending)],
    happened: told.map(
      ({ on, who, what }) => `${formatDayShort(on, 'nl')}: ${who} ${what}${what.endsWith('"') ? '' : '.'}`,
    ),
    checks:
      wrong.length > 0
        ? wrong.map((one) => `KLOPT NIET: ${one}`)
        : [
            `Alles klopt: ${invoices.length} facturen, ${ending.mails} mails, ${became.length} bankregels en ` +
              `${entries} boekingen.`,
            `De delen van ${members.length} leden zijn samen precies hun omzet min hun kosten.`,
            'De bank in de boeken is de bank op het afschrift.',
          ],
  }
}

function isKnown({ how }: Became): boolean {
  return how === 'proposal' || how === 'by-hand'
}

function wayOfInvoices(invoices: readonly InvoiceFacts[]): SummaryTable {
  const cents = (invoice: InvoiceFacts) => [
    invoice.total,
    invoice.paid,
    invoice.vat,
    invoice.sharedNet,
    ...destinations(invoice),
    invoice.open,
  ]
  return {
    title: 'De weg van elke factuur',
    columns: [
      'Nummer',
      'Dag',
      'Lid',
      'Klant',
      'Factuur',
      'Betaald',
      'Btw',
      'Verdeeld',
      'Coöperatie',
      'Opleiding',
      'Potje',
      'Gemeente',
      'Open',
    ],
    words: 4,
    rows: invoices.map((one) => [
      one.number,
      formatDayShort(one.issuedOn, 'nl'),
      one.member,
      one.customer,
      ...cents(one).map(amount),
    ]),
    sums: ['Samen', '', '', '', ...columnSums(invoices.map(cents)).map(amount)],
    note:
      'Een bon telt mee op de dag van de bon. Daarna gaat er minder naar de coöperatie, de opleidingspot ' +
      'en het potje, tot de kosten eraf zijn. Over alles samen klopt het precies: zie "Per lid".',
    empty: 'Er zijn geen facturen, want in dit afschrift komt geen geld binnen.',
  }
}

function destinations(of: Pick<InvoiceFacts, 'parts'>): Cents[] {
  return ['cooperative', 'training', 'member-pot', 'municipality'].map((destination) => to(destination, of))
}

function perMember({ members }: Ending): SummaryTable {
  const rows = members.map((one) => [
    one.turnover,
    one.jobCosts,
    one.turnover - one.jobCosts,
    ...destinations(one),
    one.pot,
  ])
  return {
    title: 'Per lid',
    columns: [
      'Lid',
      'Omzet',
      'Kosten',
      'Netto',
      'Coöperatie',
      'Opleiding',
      'Naar potje',
      'Gemeente',
      'Potje nu',
    ],
    words: 1,
    rows: members.map(({ member }, index) => [member, ...rows[index]!.map(amount)]),
    sums: ['Samen', ...columnSums(rows).map(amount)],
    empty: 'Er is nog niets verdeeld.',
  }
}

function columnSums(rows: readonly (readonly Cents[])[]): Cents[] {
  return (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column]!)))
}

function bankLines({ became, invoices }: Ending): SummaryTable {
  const numbers = new Map(invoices.map(({ id, number }) => [id as string, number]))
  return {
    title: 'De regels van de bank',
    columns: ['Dag', 'Van of naar', 'Wat het werd', 'Waarom', 'Bedrag'],
    words: 4,
    rows: became.map((one) => [
      formatDayShort(one.line.bookedOn, 'nl'),
      one.line.name || 'Onbekend',
      meaningOf(one, numbers),
      [...(one.confidence === undefined ? [] : [`Voorstel, ${one.confidence} %.`]), ...one.why].join(' '),
      amount(one.line.amount),
    ]),
    ...(became.length > 0
      ? { sums: ['Samen', '', '', '', amount(sum(became.map(({ line }) => line.amount)))] }
      : {}),
    empty: 'Er staan geen regels op dit afschrift.',
  }
}

/** What a line became, in words. @param numbers invoice numbers by id */
export function meaningOf({ parts }: Pick<Became, 'parts'>, numbers: ReadonlyMap<string, string>): string {
  const words = parts.map((part) => {
    switch (part.kind) {
      case 'invoice':
        return `factuur ${numbers.get(part.invoiceId) ?? '?'} (${amount(part.amount)})`
      case 'overpayment':
        return `te veel betaald (${amount(part.amount)})`
      case 'job-cost':
        return 'bon betaald'
      case 'supplier-invoice':
        return 'leverancier betaald'
      case 'pot':
        return 'uit een potje'
      case 'account':
        return 'nog uit te zoeken'
    }
  })
  return words.join(' en ') || 'nog te doen'
}

/** The summary for a terminal of 80 columns. */
export function asText(summary: Summary): string {
  const heading = (title: string) => `${wrapped(title)}\n${'='.repeat(Math.min(title.length, WIDTH))}`
  return [
    heading(summary.title),
    '',
    ...summary.intro.map((one) => wrapped(one)),
    '',
    ...summary.tables.flatMap((table) => [
      heading(table.title),
      '',
      tableAsText(table),
      ...(table.note ? ['', wrapped(table.note)] : []),
      '',
    ]),
    heading('Wie deed wat'),
    '',
    ...summary.happened.map((one) => wrapped(one, '', '  ')),
    '',
    heading('Klopt het?'),
    '',
    ...summary.checks.map((one) => wrapped(one)),
    '',
  ].join('\n')
}
