import { writePain001, type Payment } from '../domains/payments/index.ts'
import { day } from '../values/day.ts'
import { median } from './probe.ts'
import { round, type Measured } from './measure.ts'

const PAYMENTS = 10_000
const TIMES = 9

/** The file for the bank with 10,000 payments, half of them with a structured reference, beside bare strings joined. */
export function measurePayments(): Promise<Measured[]> {
  const payments = Array.from({ length: PAYMENTS }, (_, at): Payment => ({
    endToEndId: `P1-9f8a7c6b5d4e-${at + 1}`,
    name: `Coöperatie Zoë & Zn. ${at}`,
    iban: 'NL02ABNA0123456789',
    amount: BigInt(at + 1),
    reference: at % 2 === 0 ? 'RF18539007547034' : '',
    description: `Terug voor Verfhandel Jansen: verf en kwasten ${at}`,
  }))
  const file = {
    format: 'pain.001.001.09',
    messageId: 'P1-9f8a7c6b5d4e',
    madeAt: new Date(0),
    executeOn: day('2026-11-27'),
    from: { name: 'Gilde', iban: 'NL91ABNA0417164300' },
    payments,
  } as const
  const bytes = Buffer.byteLength(writePain001(file))
  const written = timesOf(() => writePain001(file))
  const bare = timesOf(() => payments.map(bareOf).join(''))
  return Promise.resolve([
    {
      what: 'pain.001 of 10,000 payments',
      value: round(median(written)),
      unit: 'ms',
      aim: 1_000,
      floor: round(median(bare)),
      more: `${round(bytes / 1024)} kB; the slowest of ${TIMES} ${round(Math.max(...written))} ms`,
    },
  ])
}

/** The same fields between the same tags, as they are: no letters looked at, nothing escaped, nothing added up. */
function bareOf({ endToEndId, name, iban, amount, reference, description }: Payment): string {
  return (
    `<CdtTrfTxInf><PmtId><EndToEndId>${endToEndId}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${amount}` +
    `</InstdAmt></Amt><Cdtr><Nm>${name}</Nm></Cdtr><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct>` +
    `<RmtInf><Ustrd>${reference}${description}</Ustrd></RmtInf></CdtTrfTxInf>\n`
  )
}

function timesOf(work: () => string): number[] {
  return Array.from({ length: TIMES }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
}
