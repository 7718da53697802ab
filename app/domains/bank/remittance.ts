import { readIban } from '../cooperative/index.ts'

/** What a bank packs into one text: who paid and what they wrote. */
export type Remittance = {
  readonly name: string | undefined
  readonly iban: string | undefined
  readonly text: string
  readonly structuredReference: string | undefined
  readonly endToEndId: string | undefined
  readonly reversal: boolean
}

/**
 * Unpacks the free text that comes with a booking (MT940 `:86:`, CAMT `AddtlNtryInf`).
 *
 * Knows the codes between slashes (`/IBAN/…/NAME/…/REMI/…`, ABN AMRO, ING, Rabobank, SNS), the German
 * numbered parts (`?20…?32…`, with `>` at Triodos) and labels (`IBAN: … NAAM: …`, ABN AMRO, Knab).
 * A text that is none of these stays whole; an IBAN in it is still found.
 */
export function readRemittance(packed: string): Remittance {
  // Single spaces: the padding of banks means nothing, and long runs of it make patterns slow.
  const text = squeeze(packed)
  const found = bySlashes(text) ?? byNumbers(text) ?? byLabels(text)
  const plain = found ?? { text }
  return {
    name: squeeze(plain.name ?? '') || undefined,
    iban: asIban(plain.iban ?? '') ?? loneIban(text),
    text: squeeze(plain.text ?? ''),
    structuredReference: asReference(plain.reference) ?? paymentReference(text),
    endToEndId: asEndToEnd(plain.endToEnd),
    reversal: plain.reversal ?? false,
  }
}

type Parts = {
  name?: string | undefined
  iban?: string | undefined
  text?: string | undefined
  reference?: string | undefined
  endToEnd?: string | undefined
  reversal?: boolean
}

const SLASH_CODES =
  'TRTP|RTYP|TRCD|IBAN|BIC|NAME|REMI|EREF|CNTP|BENM|ORDP|ULTD|ULTC|ULTB|RTRN|CSID|MARF|PREF|NRTX|PIND|' +
  'PURP|ISDT|ADDR|' +
  'SVCL|OCMT|CHGS|EXCH|INIT|ACCW|BUSP|SUPP|SWOD|SWOC|IREF|KREF|CREF|ID|CRED|DEBT|ORDR|BO|BI'

const STARTS_WITH_CODE = new RegExp(`^/(?:${SLASH_CODES})/`)
const CODES = new RegExp(`/(${SLASH_CODES})(?=/)`, 'g')

function bySlashes(text: string): Parts | undefined {
  if (!STARTS_WITH_CODE.test(text)) return undefined
  const codes = [...text.matchAll(CODES)]
  const values = new Map<string, string[]>()
  codes.forEach((code, i) => {
    const value = text.slice(code.index + code[0].length + 1, codes[i + 1]?.index ?? text.length)
    const list = values.get(code[1] ?? '') ?? []
    if (squeeze(value) !== '') list.push(value)
    values.set(code[1] ?? '', list)
  })
  const first = (code: string): string | undefined => withoutEnd(values.get(code)?.[0])
  const party = first('CNTP')?.split('/')
  const remi = remittanceField((values.get('REMI') ?? []).join(' '))
  return {
    name: party?.[2] ?? first('NAME') ?? first('BENM') ?? first('ORDP'),
    iban: party?.[0] ?? first('IBAN'),
    text: remi.text ?? first('TRTP') ?? first('RTYP'),
    reference: remi.reference,
    endToEnd: first('EREF'),
    reversal: values.has('RTRN'),
  }
}

/** `USTD//text/`, `STRD/CUR/reference/`, `Issuer: CUR Ref: reference` or just the text. */
function remittanceField(value: string): { text?: string; reference?: string } {
  const structured =
    /^\s*STRD\/(?:CUR|ISO)\/([A-Z0-9 ]{6,25})/i.exec(value)?.[1] ??
    /Issuer:\s*(?:CUR|ISO)\s+Ref:\s*([A-Z0-9]{6,25})/i.exec(value)?.[1]
  const text = withoutEnd(value.replace(/^\s*(?:USTD\/+|STRD\/(?:CUR|ISO)?\/?)/, ''))
  return { ...(text ? { text } : {}), ...(structured ? { reference: structured } : {}) }
}

/** Without the slashes and spaces that close a field. */
function withoutEnd(value: string | undefined): string | undefined {
  let end = value?.length ?? 0
  while (end > 0 && (value?.[end - 1] === '/' || value?.[end - 1] === ' ')) end--
  return value === undefined ? undefined : squeeze(value.slice(0, end))
}

/** `166?00SEPA?20text?31account?32name`; Triodos writes `>` for `?`. */
function byNumbers(text: string): Parts | undefined {
  const head = /^\s*\d{3}([?>])\d\d/.exec(text)
  if (!head) return undefined
  const fields = new Map<string, string>()
  for (const part of text.split(head[1] ?? '?').slice(1)) {
    const code = part.slice(0, 2)
    if (/^\d\d$/.test(code)) fields.set(code, (fields.get(code) ?? '') + part.slice(2))
  }
  const joined = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, i) => fields.get(String(from + i)) ?? '').join('')
  const written = joined(20, 29) + joined(60, 63)
  const coded = /SVWZ\+([\s\S]*?)(?=(?:EREF|KREF|MREF|CRED|DEBT|ABWA|ABWE|IBAN|BIC|PURP)\+|$)/.exec(
    written,
  )?.[1]
  return {
    name: joined(32, 33),
    iban: fields.get('31') ?? /IBAN\+\s*([A-Z0-9]{15,34})/.exec(written)?.[1],
    text: coded ?? written.replace(/^(?:EREF|KREF|MREF)\+\S*\s*/, ''),
    endToEnd: /EREF\+\s*(\S{1,35}?)(?=SVWZ\+|KREF\+|MREF\+|\s|$)/.exec(written)?.[1],
  }
}

const LABEL =
  'IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|MACHTIGING|INCASSANT|REK|TEGENREKENING|BETALINGSKENM(?:ERK|\\.)?'
const LABELS = new RegExp(String.raw`(?:^|[\s/])(${LABEL})\s*:`, 'gi')

function byLabels(text: string): Parts | undefined {
  const labels = [...text.matchAll(LABELS)]
  const values = new Map<string, string>()
  labels.forEach((label, i) => {
    const value = text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length)
    const name = (label[1] ?? '').toUpperCase()
    if (!values.has(name)) values.set(name, value)
  })
  const account = values.get('IBAN') ?? values.get('REK') ?? values.get('TEGENREKENING')
  if (account === undefined && !(values.has('NAAM') && values.has('OMSCHRIJVING'))) return undefined
  return {
    name: values.get('NAAM'),
    iban: account,
    text: values.get('OMSCHRIJVING') ?? text.slice(0, labels[0]?.index ?? text.length),
    endToEnd: values.get('KENMERK'),
  }
}

/** `BETALINGSKENM.  000000042188659` or `betalingskenmerk: 1234 5678 1234 5678`. */
function paymentReference(text: string): string | undefined {
  const match = /BETALINGSKENM(?:ERK|\.)?\s*:?\s*(\d[\d ]{5,22}\d)(?!\d)/i.exec(text)
  return asReference(match?.[1])
}

function asReference(text: string | undefined): string | undefined {
  const compact = text?.replace(/\s/g, '').toUpperCase() ?? ''
  return /^[A-Z0-9]{7,25}$/.test(compact) ? compact : undefined
}

/** An end-to-end id, or undefined for the words that mean there is none. */
export function asEndToEnd(text: string | undefined): string | undefined {
  const id = squeeze(text ?? '')
  return id === '' || /^(NOT ?PROVIDED|NONREF|NOTPROVIDE)$/i.test(id) ? undefined : id
}

/**
 * The IBAN in a field that the bank itself calls one, spaces aside; undefined when it has not the shape.
 * The check number is the bank's business here; in free text (`loneIban`) it is ours.
 */
export function asIban(text: string): string | undefined {
  const compact = text.replace(/\s/g, '').toUpperCase()
  if (IBAN_SHAPE.test(compact)) return compact
  const first = /^\s*([A-Za-z]{2}\d{2}[A-Za-z0-9]{11,30})\b/.exec(text)?.[1]?.toUpperCase()
  return first !== undefined && IBAN_SHAPE.test(first) ? first : undefined
}

const IBAN_SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/

function loneIban(text: string): string | undefined {
  const found = new Set<string>()
  for (const [candidate] of text.matchAll(/(?<![A-Z0-9])[A-Z]{2}\d{2}[A-Z]{4}[A-Z0-9]{7,26}(?![A-Z0-9])/g)) {
    if (readIban(candidate) !== undefined) found.add(candidate)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** A text on one line, with single spaces and without those around it. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
