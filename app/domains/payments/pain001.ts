/** The file for the bank: ISO 20022 pain.001 for SEPA credit transfers, as Dutch banks take it. Pure. */
import type { Day } from '../../values/day.ts'
import { sum, toDecimal, type Cents } from '../../values/money.ts'
import { sepaText } from './sepa-text.ts'
import { compactReference, referenceKind } from '../../values/structured-reference.ts'

/** The version of 2009, which every bank still takes, and that of 2019. */
export const PAIN_FORMATS = ['pain.001.001.09', 'pain.001.001.03'] as const
export type PainFormat = (typeof PAIN_FORMATS)[number]

/** Payments from one account on one day. */
export type PaymentFile = {
  readonly format: PainFormat
  /**
   * At most 35 letters and digits, and never used before: by it the bank knows a file that was sent twice.
   */
  readonly messageId: string
  readonly madeAt: Date
  readonly executeOn: Day
  readonly from: { readonly name: string; readonly iban: string }
  readonly payments: readonly Payment[]
}

/** One payment. */
export type Payment = {
  /** At most 35 letters and digits, and never used before; it comes back on the statement. */
  readonly endToEndId: string
  readonly name: string
  readonly iban: string
  /** Cents, above 0. */
  readonly amount: Cents
  /** RF or betalingskenmerk goes out structured; any other text stands before the description. */
  readonly reference: string
  readonly description: string
}

/**
 * The file as text. Amounts are added up in whole cents. No BIC: within SEPA the IBAN is enough. No addresses: banks
 * stop taking unstructured ones in November 2026.
 *
 * Source: ISO 20022 pain.001.001.03 and .09; EPC132-08 (SEPA credit transfer, customer to bank).
 */
export function writePain001(file: PaymentFile): string {
  const count = file.payments.length
  const total = toDecimal(sum(file.payments.map(({ amount }) => amount)))
  const name = xmlText(file.from.name, 70)
  const day = file.format === 'pain.001.001.09' ? tag('Dt', file.executeOn) : file.executeOn
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${file.format}"><CstmrCdtTrfInitn>\n`,
    `<GrpHdr><MsgId>${file.messageId}</MsgId>${tag('CreDtTm', momentOf(file.madeAt))}`,
    `<NbOfTxs>${count}</NbOfTxs><CtrlSum>${total}</CtrlSum><InitgPty><Nm>${name}</Nm></InitgPty></GrpHdr>\n`,
    `<PmtInf><PmtInfId>${file.messageId}</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg>`,
    `<NbOfTxs>${count}</NbOfTxs><CtrlSum>${total}</CtrlSum>`,
    '<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>',
    `<ReqdExctnDt>${day}</ReqdExctnDt><Dbtr><Nm>${name}</Nm></Dbtr>`,
    `<DbtrAcct><Id><IBAN>${file.from.iban}</IBAN></Id></DbtrAcct>`,
    '<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>\n',
    ...file.payments.map(paymentAsXml),
    '</PmtInf></CstmrCdtTrfInitn></Document>\n',
  ].join('')
}

/**
 * The same file asking for another day, and otherwise the same letters: so a file that was released stays what was
 * released when it is fetched later. No name or text in a file holds a tag (`sepaText`).
 */
export function onOtherDay(content: string, day: Day): string {
  return content.replace(/(<ReqdExctnDt>(?:<Dt>)?)\d{4}-\d\d-\d\d/, `$1${day}`)
}

function paymentAsXml({ endToEndId, name, iban, amount, reference, description }: Payment): string {
  return (
    `<CdtTrfTxInf><PmtId><EndToEndId>${endToEndId}</EndToEndId></PmtId>` +
    `<Amt><InstdAmt Ccy="EUR">${toDecimal(amount)}</InstdAmt></Amt>` +
    `<Cdtr><Nm>${xmlText(name, 70)}</Nm></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct>` +
    `${remittance(reference, description)}</CdtTrfTxInf>\n`
  )
}

/** A bank passes on either a structured reference or text, never both. */
function remittance(reference: string, description: string): string {
  const kind = referenceKind(reference)
  if (kind === undefined) {
    const text = xmlText(`${reference} ${description}`, 140)
    return text === '' ? '' : `<RmtInf><Ustrd>${text}</Ustrd></RmtInf>`
  }
  return (
    '<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry>' +
    `<Issr>${kind}</Issr></Tp><Ref>${compactReference(reference)}</Ref></CdtrRefInf></Strd></RmtInf>`
  )
}

/**
 * The letters of SEPA hold only one that XML would read as its own, and a text is cut before it is escaped.
 */
function xmlText(text: string, longest: number): string {
  return sepaText(text, longest).replaceAll("'", '&apos;')
}

function momentOf(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}
