import { type Cents, sum } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { dayIn, readAmount, readSign } from './camt-values.ts'
import type { BankFileRefusal } from './refusals.ts'
import { asEndToEnd, asIban, readRemittance, type Remittance, squeeze } from './remittance.ts'
import type { Batch, StatementLine } from './statement.ts'
import { all, type Element, find, textAt } from './xml.ts'

/**
 * Reads one booked entry (`Ntry`) into lines: one, or one per payment when the entry is a batch whose
 * payments are all in the file and add up to the entry. A batch that does not add up stays one line.
 *
 * @param account our own account, which is never the counterparty
 * @param source the file, for the raw text of the line
 * @param position of the first line
 */
export function readEntry(
  entry: Element,
  account: string,
  source: string,
  position: number,
): Result<StatementLine[], BankFileRefusal> {
  const amount = readAmount(find(entry, 'Amt'))
  if (!amount.ok) return amount
  if (amount.value.currency !== 'EUR') return refuse('other-currency', { currency: amount.value.currency })
  const sign = readSign(entry)
  if (!sign.ok) return sign
  const cents = sign.value * amount.value.cents
  const bookedOn = dayIn(find(entry, 'BookgDt')) ?? dayIn(find(entry, 'ValDt'))
  if (bookedOn === undefined) {
    return refuse('date-impossible', {
      date: textAt(entry, 'BookgDt', 'Dt') ?? textAt(entry, 'BookgDt', 'DtTm') ?? '?',
    })
  }
  const details = all(entry, 'NtryDtls').flatMap((group) => all(group, 'TxDtls'))
  const parts = details.length > 1 ? splitOf(details, cents, sign.value) : undefined
  const entryReference = bankReference(entry)
  const batch: Batch | undefined = parts ? { bankReference: entryReference, amount: cents } : undefined
  const pieces = parts
    ? details.map((detail, i) => ({ of: [detail], amount: parts[i] ?? 0n, at: detail }))
    : [{ of: details, amount: cents, at: entry }]
  return ok(
    pieces.map((piece, i) => ({
      position: position + i,
      bookedOn,
      valueOn: dayIn(find(entry, 'ValDt')),
      amount: piece.amount,
      ...readParty(entry, piece.of, piece.amount, account, parts === undefined),
      bankReference:
        (piece.of.length === 1 ? bankReference(find(piece.of[0], 'Refs')) : undefined) ?? entryReference,
      kind: kindOf(entry),
      raw: source.slice(piece.at.start, piece.at.end),
      batch,
    })),
  )
}

/** The signed amount of each payment in the batch, or undefined when they do not make up the entry. */
function splitOf(details: readonly Element[], entry: Cents, entrySign: bigint): Cents[] | undefined {
  const parts: Cents[] = []
  for (const detail of details) {
    const where = [
      find(detail, 'Amt'),
      find(detail, 'AmtDtls', 'TxAmt', 'Amt'),
      find(detail, 'AmtDtls', 'InstdAmt', 'Amt'),
    ].find((one) => one !== undefined)
    const amount = readAmount(where)
    if (!amount.ok || amount.value.currency !== 'EUR') return undefined
    const sign = readSign(detail)
    parts.push((sign.ok ? sign.value : entrySign) * amount.value.cents)
  }
  return sum(parts) === entry ? parts : undefined
}

function bankReference(element: Element | undefined): string | undefined {
  const reference = textAt(element, 'AcctSvcrRef')
  return reference === undefined || /^(NONREF|NOTPROVIDED|0+)$/i.test(reference) ? undefined : reference
}

type Party = Pick<
  StatementLine,
  'counterpartyName' | 'counterpartyIban' | 'text' | 'structuredReference' | 'endToEndId' | 'reversal'
>

/** Who is on the other side and what they wrote, from the details and, where those are silent, the entry. */
function readParty(
  entry: Element,
  details: readonly Element[],
  amount: Cents,
  account: string,
  whole: boolean,
): Party {
  const single = details.length === 1 ? details[0] : undefined
  const party = single ? otherParty(find(single, 'RltdPties'), amount, account) : {}
  const remarks = details.map(remarkOf)
  const written = squeeze(remarks.map((one) => one.coded.text).join(' '))
  const coded = single ? remarks[0]?.coded : undefined
  const extra = whole ? readRemittance(textAt(entry, 'AddtlNtryInf') ?? '') : undefined
  return {
    counterpartyName: party.name ?? coded?.name ?? extra?.name,
    counterpartyIban: [party.iban, coded?.iban, extra?.iban].find(
      (one) => one !== undefined && one !== account,
    ),
    text: written || (extra?.text ?? ''),
    structuredReference: (single ? remarks[0]?.reference : undefined) ?? extra?.structuredReference,
    endToEndId: asEndToEnd(textAt(single, 'Refs', 'EndToEndId')) ?? coded?.endToEndId ?? extra?.endToEndId,
    reversal: isReversal(entry) || details.some((one) => find(one, 'RtrInf') !== undefined),
  }
}

/** `true` and `1` are both an XML boolean. */
function isReversal(entry: Element): boolean {
  return ['true', '1'].includes(textAt(entry, 'RvslInd') ?? '')
}

/**
 * Money in comes from the debtor, money out goes to the creditor. In a reversal banks disagree which of
 * the two is us, so whoever holds our own account is skipped.
 */
function otherParty(
  parties: Element | undefined,
  amount: Cents,
  account: string,
): { name?: string | undefined; iban?: string | undefined } {
  const order = amount < 0n ? ['Cdtr', 'Dbtr'] : ['Dbtr', 'Cdtr']
  for (const role of order) {
    const accountId = find(parties, `${role}Acct`, 'Id')
    const raw = (textAt(accountId, 'IBAN') ?? textAt(accountId, 'Othr', 'Id') ?? '')
      .replace(/\s/g, '')
      .toUpperCase()
    const name = nameOf(find(parties, role)) ?? nameOf(find(parties, `Ultmt${role}`))
    if (raw === account || (raw === '' && name === undefined)) continue
    return { name, iban: asIban(raw) }
  }
  return {}
}

/** `Nm` in .02, `Pty/Nm` since .08, `Agt/FinInstnId/Nm` when a bank itself is the party. */
function nameOf(party: Element | undefined): string | undefined {
  return textAt(party, 'Nm') ?? textAt(party, 'Pty', 'Nm') ?? textAt(party, 'Agt', 'FinInstnId', 'Nm')
}

function remarkOf(detail: Element): { coded: Remittance; reference: string | undefined } {
  const information = find(detail, 'RmtInf')
  const structured = all(information, 'Strd')
  const references = structured.flatMap((one) => textAt(one, 'CdtrRefInf', 'Ref') ?? [])
  const pieces = [
    ...all(information, 'Ustrd').map((one) => one.text),
    ...references,
    ...structured.flatMap((one) => textAt(one, 'RfrdDocInf', 'Nb') ?? []),
    ...structured.flatMap((one) => all(one, 'AddtlRmtInf').map((extra) => extra.text)),
    textAt(detail, 'AddtlTxInf') ?? '',
  ]
  const coded = readRemittance(squeeze(pieces.join(' ')))
  return {
    coded,
    reference: references[0]?.replace(/\s/g, '').toUpperCase() ?? coded.structuredReference,
  }
}

function kindOf(entry: Element): string | undefined {
  const code = find(entry, 'BkTxCd')
  const own = textAt(code, 'Prtry', 'Cd')
  if (own !== undefined) return own
  const domain = find(code, 'Domn')
  const parts = [textAt(domain, 'Cd'), textAt(domain, 'Fmly', 'Cd'), textAt(domain, 'Fmly', 'SubFmlyCd')]
  return parts.every((part) => part !== undefined) ? parts.join('-') : undefined
}
