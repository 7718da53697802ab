import { formatEuro } from '../../values/format.ts'
import type { FactsOf } from '../../values/refusal-facts.ts'

/** Wat er gebeurt met het potje van wie stopte: het bestuur vraagt het, de administratie boekt het. */
export const potEmptying = {
  entry: (f: { member: string; to: string }) => `Potje van ${f.member} na het stoppen: ${f.to}`,
  to: {
    municipality: 'naar de gemeente',
    cooperative: 'naar de coöperatie',
    training: 'naar de opleidingspot',
    'own-business': 'mee met het lid, voor de eigen onderneming',
  },
  movement: (f: { to: string }) => `Na het stoppen: ${f.to}`,
  byTwo: 'Iemand van het bestuur vroeg dit, en iemand anders van de administratie zei ja.',
  decided: (f: { what: string }) => `Het bestuur besloot: ${f.what}`,

  card: {
    title: 'Het potje na het stoppen',
    left: (f: { name: string; day: string; amount: string }) =>
      `${f.name} stopte op ${f.day}. In het potje zit nog ${f.amount}.`,
    byBoard: 'Het bestuur vraagt aan waar dit geld heen gaat. Daarna boekt de administratie het.',
    ask: 'Geef dit geld zijn bestemming',
  },

  ask: {
    title: (name: string) => `Het potje van ${name} na het stoppen`,
    lead: (f: { name: string; day: string; amount: string }) =>
      `${f.name} stopte op ${f.day}. In het potje zit nog ${f.amount}. Alles gaat in één keer. ` +
      'Daarna zegt iemand anders van de administratie ja.',
    back: 'Terug naar het potje',
    to: 'Waar gaat het geld heen?',
    choices: {
      municipality: 'Naar de gemeente',
      cooperative: 'Naar de coöperatie',
      training: 'Naar de opleidingspot',
      'own-business': 'Mee met het lid, voor de eigen onderneming',
    },
    byRule: 'Zo staat het in de regeling.',
    byDecision: 'De regeling zegt dit niet. Zeg dan hieronder wat het bestuur besloot.',
    decided: 'Wat besloot het bestuur, en wanneer?',
    decidedHint: 'Alleen als de regeling het niet zegt. Het lid leest dit ook.',
    paidOut:
      'Gaat het mee met het lid? Dan betaalt de coöperatie het uit. Krijgt het lid nog een uitkering? Overleg dan ' +
      'eerst met de gemeente: dit geld kan meetellen.',
    save: 'Vraag dit aan',
    done: 'Gevraagd. Het geld gaat weg als iemand anders van de administratie ja zegt.',
  },

  answer: {
    title: 'Dit wacht op een ja',
    said: (f: { who: string; day: string; amount: string; name: string; to: string }) =>
      `${f.who} vroeg op ${f.day} om wat in het potje van ${f.name} zit, ${f.amount}, te boeken: ${f.to}.`,
    yes: (f: { amount: string }) => `Ja, boek ${f.amount}`,
    no: 'Nee, laat het staan',
    byAnother: 'Jij vroeg dit. Iemand anders van de administratie zegt ja of nee.',
    byOffice: 'De administratie boekt dit, en zegt dus ja.',
    check: 'Klopt het bedrag en de bestemming? Daarna is het potje leeg.',
    done: {
      emptied: 'Geboekt. Het potje is leeg.',
      no: 'Je zei nee. Het geld blijft in het potje.',
      'taken-back': 'Je nam het terug. Het geld blijft in het potje.',
    },
  },

  home: {
    ask: (f: { name: string; amount: string }) =>
      `Geef ${f.amount} uit het potje van ${f.name} een bestemming`,
    askDetail: (f: { day: string }) => `Dit lid stopte op ${f.day}`,
    answer: (f: { name: string; amount: string }) => `Boek ${f.amount} uit het potje van ${f.name}`,
    answerDetail: (f: { to: string }) => `Het bestuur vraagt: ${f.to}`,
  },

  /** Wat wie stopte zelf leest. */
  own: {
    holds: (f: { amount: string }) => `In je potje zit nog ${f.amount}.`,
    waits: (f: { to: string }) =>
      `Het bestuur vroeg om dit te boeken: ${f.to}. De administratie zegt nog ja of nee.`,
  },

  refusals: {
    'member-not-found': 'Dit lid is er niet.',
    'member-not-left': 'Dit lid is nog lid. Dit kan pas na de laatste dag.',
    'pot-stays': 'De regeling zegt dat dit geld in het potje blijft staan.',
    'nothing-in-pot': 'Er zit niets meer in dit potje.',
    'way-not-in-scheme': 'De regeling zegt waar dit geld heen gaat. Iets anders kan niet.',
    'decision-needed': 'Zeg wat het bestuur besloot, en wanneer. De regeling zegt dit niet.',
    'emptying-waits': 'Dit is al gevraagd. Het wacht op een ja of nee.',
    'no-such-emptying': 'Dit is niet meer gevraagd, of er is al antwoord gegeven. Kijk opnieuw.',
    'pot-changed': (f: FactsOf<'pot-changed'>) =>
      `In het potje zit nu ${formatEuro(BigInt(f.balance), 'nl')}, een ander bedrag dan gevraagd. Zeg nee, en laat ` +
      'het bestuur opnieuw vragen.',
    'office-says-yes': 'De administratie boekt dit, en zegt dus ja.',
    'own-pot': 'Dit is je eigen potje. Iemand anders doet dit.',
  },
}
