/**
 * Money that came and went beside invoices and receipts: rent, grants, insurance, the bank itself, and
 * strangers.
 */
import { day, type Day } from '../app/values/day.ts'
import { parseEuro, type Cents } from '../app/values/money.ts'
import type { AccountCode } from '../app/domains/books/index.ts'
import type { MemberKey } from './people.ts'

/** What a person knows a line to be: an account of the books, or a member's pot. */
export type Meaning =
  | { readonly kind: 'account'; readonly account: AccountCode }
  | { readonly kind: 'pot'; readonly member: MemberKey; readonly what: 'investment' | 'training' }
  /** Nobody knows yet. */
  | { readonly kind: 'unknown' }

export type OtherLine = {
  readonly on: Day
  readonly name: string
  /** Cents; money in is positive. */
  readonly amount: Cents
  readonly text: string
  readonly meaning: Meaning
}

type Monthly = readonly [
  from: string,
  until: string,
  dayOfMonth: number,
  name: string,
  amount: string,
  text: string,
  account: AccountCode,
]

/** Every month, from the first until the last. */
const MONTHLY: readonly Monthly[] = [
  ['2025-01', '2025-12', 2, 'Stichting Buurthuis De Linde', '-385,00', 'Huur werkplaats en kantoor', '4000'],
  ['2026-01', '2026-11', 2, 'Stichting Buurthuis De Linde', '-398,00', 'Huur werkplaats en kantoor', '4000'],
  ['2025-01', '2026-10', 28, 'Bank', '-9,95', 'Kosten betaalrekening', '4400'],
  ['2025-01', '2026-11', 15, 'Beltegoed Zakelijk', '-42,50', 'Telefoon en internet kantoor', '4200'],
]

type What = AccountCode | `${MemberKey} ${'investment' | 'training'}`

/** `[day, name, amount, text, account, or whose pot paid for what, or nothing when nobody knows]`. */
const ONCE: readonly (readonly [string, string, string, string, What?])[] = [
  ['2025-01-20', 'Onderlinge Verzekering Veluwe', '-612,00', 'Aansprakelijkheid 2025', '4300'],
  ['2025-02-10', 'Stichting Samen Verder', '6000,00', 'Bijdrage 2025', '8600'],
  ['2025-03-27', 'E. Drenth', '-1650,00', 'Begeleiding eerste kwartaal 2025', '4100'],
  ['2025-04-03', 'Gemeente Beekdal', '2500,00', 'Subsidie 2025 SC-2025-14', '8600'],
  ['2025-05-08', 'Bram Koster', '25,00', 'Gift, mooi wat jullie doen', '8700'],
  ['2025-06-26', 'E. Drenth', '-1650,00', 'Begeleiding tweede kwartaal 2025', '4100'],
  ['2025-07-04', 'Lockstore', '-349,00', 'Lockmachine voor atelier Fatima', 'fatima investment'],
  ['2025-08-19', 'Drukkerij Mooi Blad', '-96,80', 'Folders en visitekaartjes', '4200'],
  ['2025-05-16', 'Kasgroep De Teller', '-780,00', 'Hulp bij jaarrekening 2024', '4900'],
  ['2025-09-12', 'Houthandel Nerf', '-612,50', 'Werkbank en gereedschap Rachid', 'rachid investment'],
  ['2025-10-09', 'Taalschool Lingua', '-495,00', 'Opleiding taaldocent, Oksana', 'oksana training'],
  ['2025-09-25', 'E. Drenth', '-1650,00', 'Begeleiding derde kwartaal 2025', '4100'],
  [
    '2025-10-30',
    'Schildersbond Opleidingen',
    '-240,00',
    'Cursus veilig werken op hoogte, Anna',
    'anna training',
  ],
  ['2025-12-11', 'E. Drenth', '-1650,00', 'Begeleiding vierde kwartaal 2025', '4100'],
  ['2026-01-19', 'Onderlinge Verzekering Veluwe', '-634,00', 'Aansprakelijkheid 2026', '4300'],
  ['2026-02-12', 'Stichting Samen Verder', '4000,00', 'Bijdrage 2026', '8600'],
  ['2026-03-26', 'E. Drenth', '-1725,00', 'Begeleiding eerste kwartaal 2026', '4100'],
  ['2026-04-02', 'Gemeente Beekdal', '2500,00', 'Subsidie 2026 SC-2026-11', '8600'],
  ['2026-05-21', 'Fietsgroothandel Spaak', '-198,00', 'Montagestandaard Yusuf', 'yusuf investment'],
  ['2026-05-19', 'Kasgroep De Teller', '-795,00', 'Hulp bij jaarrekening 2025', '4900'],
  ['2026-06-11', 'Groothandel Volop', '-729,00', 'Warmhoudkasten Twee Pannen, Selam', 'selam investment'],
  ['2026-06-25', 'E. Drenth', '-1725,00', 'Begeleiding tweede kwartaal 2026', '4100'],
  ['2026-07-02', 'Tuinmachines Van Loon', '-1149,00', 'Accugrasmaaier Karel', 'karel investment'],
  ['2026-08-28', 'Computerhuis Beekdal', '-864,00', 'Laptop Joost', 'joost investment'],
  ['2026-09-10', 'Steigerbouw Hoog', '-1385,00', 'Rolsteiger Anna', 'anna investment'],
  ['2026-09-18', 'Naaimachinehuis', '-545,00', 'Industriële naaimachine Fatima', 'fatima investment'],
  ['2026-09-24', 'E. Drenth', '-1725,00', 'Begeleiding derde kwartaal 2026', '4100'],
  ['2026-10-08', 'Rijschool Rechtsaf', '-935,00', 'Rijbewijs BE, Rachid', 'rachid training'],
  ['2026-10-15', 'Tweedehands Muziek', '-130,00', 'Digitale piano, eerste termijn, Lina', 'lina investment'],
  ['2026-11-10', 'H. de Vries', '48,40', 'voor de fiets bedankt'],
  ['2026-11-13', 'Drukkerij Mooi Blad', '-60,50', 'Factuur 26-1189'],
  ['2026-11-17', 'Pinautomaat', '112,00', 'Kerstmarkt 14 november'],
]

export const OTHER_LINES: readonly OtherLine[] = [...MONTHLY.flatMap(everyMonth), ...ONCE.map(once)]

function everyMonth([from, until, dayOfMonth, name, amount, text, account]: Monthly): OtherLine[] {
  const lines: OtherLine[] = []
  for (
    let month = Temporal.PlainYearMonth.from(from);
    month.toString() <= until;
    month = month.add({ months: 1 })
  ) {
    const on = month.toPlainDate({ day: dayOfMonth }).toString() as Day
    lines.push({
      on,
      name,
      amount: parseEuro(amount)!,
      text: `${text} ${month.toString()}`,
      meaning: { kind: 'account', account },
    })
  }
  return lines
}

function once([on, name, amount, text, what]: (typeof ONCE)[number]): OtherLine {
  return { on: day(on), name, amount: parseEuro(amount)!, text, meaning: meaningOf(what) }
}

function meaningOf(what: What | undefined): Meaning {
  if (what === undefined) return { kind: 'unknown' }
  if (/^\d{4}$/.test(what)) return { kind: 'account', account: what as AccountCode }
  const [member, purpose] = what.split(' ')
  return { kind: 'pot', member: member as MemberKey, what: purpose as 'investment' | 'training' }
}
