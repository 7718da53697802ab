import { formatEuro } from '../../values/format.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { approvers } from './approvers.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

/** Asking for money out of a pot, and saying yes or no to it. */
export const potRequests = {
  title: 'Geld uit een potje vragen',
  lead: 'Hier staat wat er gevraagd is. Is er vaak genoeg ja gezegd, dan mag het geld uit het potje.',
  back: 'Terug naar alle vragen',
  none: 'Er is nu niets gevraagd.',
  ask: 'Vraag geld uit een potje',
  askOwn: 'Vraag geld uit je potje',
  askLead: 'Wie de regeling van het lid noemt, zegt daarna ja of nee.',
  asked: 'Je vraag staat klaar. Wie dat mag, zegt ja of nee.',
  saidYes: 'Je ja is bewaard.',
  closedDone: 'De vraag is gesloten.',
  form: {
    member: 'Uit het potje van wie?',
    purpose: 'Waarvoor?',
    amount: 'Hoeveel kost het hooguit?',
    what: 'Wat koop je, en waar?',
    whatHint: 'Bijvoorbeeld: een ladder bij de bouwmarkt.',
    save: 'Zet de vraag klaar',
  },
  one: (f: { member: string | null; amount: string; purpose: string }) =>
    f.member === null ? `${f.amount}, ${f.purpose}` : `${f.member}: ${f.amount}, ${f.purpose}`,
  on: (day: string) => `Gevraagd op ${day}`,
  yes: (f: { name: string | null; as: keyof typeof approvers }) =>
    f.name === null ? `${approvers[f.as]}: ja` : `${f.name} (${approvers[f.as]}): ja`,
  toCome: (f: { count: number; who: string[] }) =>
    f.count === 1
      ? `Nog één ja nodig, van: ${choice.format(f.who)}.`
      : `Nog ${f.count} keer ja nodig, van verschillende mensen: ${choice.format(f.who)}.`,
  enough: 'Er is genoeg ja gezegd. De administratie kan het betalen en boeken.',
  sayYes: 'Ja, dit is goed',
  no: 'Nee, of niet meer nodig',
  why: 'Waarom niet?',
  whyHint: 'Het lid leest dit.',
  close: 'Sluit deze vraag',
  closed: 'Gesloten',
  closedWhy: (f: { what: string; why: string }) => (f.why === '' ? f.what : `${f.what}: ${f.why}`),
  home: {
    title: 'Gevraagd uit een potje',
    detail: 'Volgens de regeling zeg jij hier ja of nee.',
  },
  refusals: {
    'member-not-found': () => 'Dit lid is er niet.',
    'not-your-pot': () => 'Je vraagt alleen geld uit je eigen potje.',
    'no-scheme-in-force': (f: RefusalFacts['no-scheme-in-force']) =>
      `Op ${f.on} geldt er geen regeling. Het bestuur legt die eerst vast.`,
    'purpose-not-allowed': () => 'Hiervoor mag dit potje niet worden gebruikt. Dat staat in de regeling.',
    'amount-not-positive': () => 'Vul een bedrag in dat meer is dan nul.',
    'pot-too-small': (f: RefusalFacts['pot-too-small']) =>
      `In dit potje zit ${euro(f.balance)}. Meer kun je er niet uit vragen.`,
    'request-not-found': () => 'Deze vraag staat niet (meer) open. Kijk opnieuw.',
    'own-pot': () => 'Dit is je eigen potje. Iemand anders zegt ja of nee.',
    'not-yours-to-approve': () =>
      'Volgens de regeling van dit lid zeg jij hier geen ja op. Bij de regeling staat wie wel.',
    'yes-said-already': () => 'Jij zei al ja. De tweede ja is van iemand anders.',
    'yes-not-yet': () =>
      'Jij kunt nog geen ja zeggen. Eerst bevestigt iemand anders dan wie jou uitnodigde dat jij het ' +
      'bent (bij Wie doet wat). Is die er niet? Vraag wie Gilde voor jullie installeerde.',
    'yes-of-own-hand': () =>
      'Wie al ja zei, kreeg het e-mailadres of de inlogkaart van jou, of van dezelfde persoon als jij. ' +
      'Iemand anders bevestigt eerst wie het is (bij Wie doet wat).',
  },
}

const choice = new Intl.ListFormat('nl', { type: 'disjunction' })
