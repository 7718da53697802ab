import { parseDay, type Day } from '../../values/day.ts'
import { fromDecimal, type Cents } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { addedUp, checkedVat, type Amounts } from './e-invoice-sums.ts'
import { all, at, plain, textAt, type XmlNode } from './e-invoice-xml.ts'
import type { UblInvoice, UblRefusal, UblVat } from './e-invoice.ts'

/** Credit note, and the same for who makes their own invoice (UNTDID 1001). */
const CREDIT_NOTES = ['381', '261']

/**
 * Reads an invoice in the syntax of UN/CEFACT (Cross Industry Invoice D16B), as it lies inside the PDF of Factur-X and
 * ZUGFeRD 2. The smaller profiles say no lines; what they do say is checked as in UBL.
 *
 * @param document the `CrossIndustryInvoice`
 * @returns refused `other-currency`, `e-invoice-lacks` with `what` is not there, `e-invoice-sums`
 */
export function readCiiInvoice(document: XmlNode): Result<UblInvoice, UblRefusal> {
  const trade = at(document, 'SupplyChainTradeTransaction') ?? {}
  const settlement = at(trade, 'ApplicableHeaderTradeSettlement') ?? {}
  const seller = at(trade, 'ApplicableHeaderTradeAgreement', 'SellerTradeParty') ?? {}
  const currency = textAt(settlement, 'InvoiceCurrencyCode')
  if (currency !== 'EUR') return refuse('other-currency', { currency })
  const number = textAt(document, 'ExchangedDocument', 'ID')
  const issuedOn = dayAt(document, 'ExchangedDocument', 'IssueDateTime')
  const name = textAt(seller, 'Name')
  if (number === '') return refuse('e-invoice-lacks', { what: 'ID' })
  if (issuedOn === undefined) return refuse('e-invoice-lacks', { what: 'IssueDateTime' })
  if (name === '') return refuse('e-invoice-lacks', { what: 'SellerTradeParty' })
  const lines = all(trade, 'IncludedSupplyChainTradeLineItem')
  const amounts = amountsOf(settlement, lines)
  if (!amounts.ok) return amounts
  const isCredit = CREDIT_NOTES.includes(textAt(document, 'ExchangedDocument', 'TypeCode'))
  const items = lines
    .map((line) => textAt(line, 'SpecifiedTradeProduct', 'Name'))
    .filter((item) => item !== '')
  const means = at(settlement, 'SpecifiedTradeSettlementPaymentMeans') ?? {}
  return ok({
    number: number.slice(0, 60),
    issuedOn,
    dueOn: dayAt(settlement, 'SpecifiedTradePaymentTerms', 'DueDateDateTime'),
    supplier: {
      name: name.slice(0, 120),
      ...numbersOf(seller),
      iban: plain(textAt(means, 'PayeePartyCreditorFinancialAccount', 'IBANID')),
    },
    country: textAt(seller, 'PostalTradeAddress', 'CountryID').toUpperCase(),
    reference: textAt(settlement, 'PaymentReference').slice(0, 140),
    description: [...new Set(items)].slice(0, 3).join(', ').slice(0, 200),
    ...signed(amounts.value, isCredit ? -1n : 1n),
  })
}

function numbersOf(seller: XmlNode): { readonly kvk: string; readonly vatNumber: string } {
  const legal = plain(textAt(seller, 'SpecifiedLegalOrganization', 'ID'))
  const numbers = all(seller, 'SpecifiedTaxRegistration').map((one) => plain(textAt(one, 'ID')))
  return {
    kvk: /^\d{8}$/.test(legal) ? legal : '',
    vatNumber: numbers.find((one) => /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(one)) ?? '',
  }
}

function amountsOf(settlement: XmlNode, lines: readonly XmlNode[]): Result<Amounts, UblRefusal> {
  const summation = at(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation')
  if (!summation) return refuse('no-e-invoice')
  const here = (name: string, instead = '0') => fromDecimal(textAt(summation, name) || instead)
  const vatLines = vatLinesOf(settlement, lines.length)
  if (!vatLines.ok) return vatLines
  const excluding = here('TaxBasisTotalAmount')
  const stated = {
    excluding,
    // The smallest profile begins with the sum without VAT.
    net: textAt(summation, 'LineTotalAmount') === '' ? excluding : here('LineTotalAmount'),
    off: here('AllowanceTotalAmount'),
    on: here('ChargeTotalAmount'),
    vat: here('TaxTotalAmount'),
    including: here('GrandTotalAmount'),
    prepaid: here('TotalPrepaidAmount'),
    rounding: here('RoundingAmount'),
    payable: here('DuePayableAmount'),
  }
  const each = lines.map((line) =>
    fromDecimal(
      textAt(
        line,
        'SpecifiedLineTradeSettlement',
        'SpecifiedTradeSettlementLineMonetarySummation',
        'LineTotalAmount',
      ),
    ),
  )
  if ([...Object.values(stated), ...each].includes(undefined))
    return refuse('e-invoice-lacks', { what: 'MonetarySummation' })
  const known = stated as { [name in keyof typeof stated]: Cents }
  const read = each.length === 0 ? undefined : (each as Cents[])
  return addedUp({ ...known, lines: read, vatLines: vatLines.value })
}

function vatLinesOf(settlement: XmlNode, lines: number): Result<UblVat[], UblRefusal> {
  const read: UblVat[] = []
  for (const one of all(settlement, 'ApplicableTradeTax')) {
    const base = fromDecimal(textAt(one, 'BasisAmount'))
    const vat = fromDecimal(textAt(one, 'CalculatedAmount'))
    const percent = fromDecimal(textAt(one, 'RateApplicablePercent') || '0')
    if (base === undefined || vat === undefined || percent === undefined)
      return refuse('e-invoice-lacks', { what: 'ApplicableTradeTax' })
    const checked = checkedVat({ category: textAt(one, 'CategoryCode'), base, vat }, percent, lines)
    if (!checked.ok) return checked
    read.push(checked.value)
  }
  return ok(read)
}

function signed({ total, vat, prepaid, vatLines }: Amounts, sign: bigint): Amounts {
  return {
    total: sign * total,
    vat: sign * vat,
    prepaid: sign * prepaid,
    vatLines: vatLines.map((one) => ({ ...one, base: sign * one.base, vat: sign * one.vat })),
  }
}

/** `20260310`, format 102 of UNTDID 2379. */
function dayAt(node: XmlNode, ...path: readonly string[]): Day | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(textAt(node, ...path, 'DateTimeString'))
  return found ? parseDay(`${found[1]}-${found[2]}-${found[3]}`) : undefined
}
