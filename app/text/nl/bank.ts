import { needsYes } from './approvers.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { bankPages } from './bank-pages.ts'
import { bankStatements } from './bank-statements.ts'
import { formatEuro } from '../../values/format.ts'

/** The bank: reading a file, deciding what a line is. Amounts in `refusals` come in cents. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

/** What the entry of a line is called by; `purposes` of what came out of pots, empty when nothing did. */
type EntryFacts = {
  readonly name: string
  readonly text: string
  /** Of the invoices it is for. */
  readonly numbers: readonly string[]
  readonly back: boolean
  /** Nobody knows yet what it is for, so nor whose name it is. */
  readonly parked: boolean
  readonly purposes: string
  readonly onlyPots: boolean
}

export const bank = {
  /** How an entry is called in the books. */
  entry: {
    match: (f: EntryFacts) => {
      if (f.parked) return `${f.back ? 'Betaald' : 'Ontvangen'}, nog uit te zoeken`
      const who = f.name || f.text || 'onbekend'
      if (f.purposes && f.onlyPots) return `Uit het potje, ${f.purposes}: ${who}`
      const invoices = `${f.numbers.length > 1 ? 'facturen' : 'factuur'} ${f.numbers.join(', ')}`
      const paid =
        f.numbers.length > 0
          ? `${f.back ? 'Terugbetaald op' : 'Ontvangen voor'} ${invoices}`
          : `${f.back ? 'Betaald aan' : 'Ontvangen van'} ${who}`
      return f.purposes ? `${paid}, uit het potje voor ${f.purposes}` : paid
    },
    undo: (f: { what: string }) => `Teruggedraaid: ${f.what}`,
  },

  refusals: {
    'no-bank-account': 'Er is nog geen bankrekening ingevuld. Voeg eerst de rekening van de coöperatie toe.',
    'line-in-future': (f: RefusalFacts['line-in-future']) =>
      `In dit bestand staat een regel van ${f.day}. Die dag moet nog komen, dus er is niets ingelezen. Vraag je bank ` +
      'om een nieuw bestand.',
    'other-account': (f: RefusalFacts['other-account']) =>
      `Dit bestand is van rekening ${f.iban}. Die is niet van jullie. ` +
      'Er is niets ingelezen. Kies het bestand van jullie eigen rekening.',
    'iban-wrong': 'Dit is geen goed rekeningnummer (IBAN). Kijk het na.',
    'account-there-already': 'Deze rekening staat er al.',
    'line-not-found': 'Deze regel is er niet.',
    'sale-more-than-line': 'Dit is meer dan er op deze regel binnenkwam en nog niet is opgeschreven.',
    'statement-not-found': 'Dit afschrift is er niet (meer), of het is al ingetrokken.',
    'statement-decided':
      'Over een regel die alleen op dit afschrift staat, is al iets besloten. Daarom kan het niet weg. Hieronder ' +
      'lees je om welke regel het gaat en wat je kunt doen.',
    'already-matched': 'Iemand was je voor: deze regel is al verwerkt. Bekijk wat ervan gemaakt is.',
    'rejected-before': 'Bij deze regel is intussen "nee" gezegd tegen deze factuur. Kies zelf wat het is.',
    'changed-meanwhile':
      'Dit voorstel klopt niet meer, want er is intussen iets veranderd. Bekijk de nieuwe voorstellen.',
    'no-parts': 'Kies eerst waar deze regel bij hoort.',
    'part-zero': 'Een van de bedragen is nul. Laat dat veld leeg.',
    'parts-do-not-add-up': (f: RefusalFacts['parts-do-not-add-up']) =>
      f.left.startsWith('-')
        ? `De delen zijn samen ${euro(f.left.slice(1))} meer dan de regel. ` +
          'Samen moeten ze precies de regel zijn.'
        : `Er is nog ${euro(f.left)} over van deze regel. Verdeel ook dat deel.`,
    'same-twice': 'Je hebt iets twee keer gekozen. Zet het bij elkaar in één bedrag.',
    'account-not-open': 'Op deze rekening van de boeken kun je niet zelf boeken. Kies een andere.',
    'member-missing': 'Kies ook van welk lid dit is.',
    'difference-too-large':
      'Een betalingsverschil is hooguit € 5,00 en hoort bij een factuur. Kies iets anders voor dit bedrag.',
    'invoice-not-found': 'Deze factuur bestaat niet of is niet verstuurd.',
    'more-than-open': (f: RefusalFacts['more-than-open']) =>
      `Van factuur ${f.number} staat minder open dan dit bedrag. Bekijk de factuur opnieuw.`,
    'more-than-paid': (f: RefusalFacts['more-than-paid']) =>
      `Op factuur ${f.number} is minder betaald dan er nu af moet. ` +
      'Een latere regel hangt ervan af: draai die eerst terug.',
    'more-than-overpaid': (f: RefusalFacts['more-than-overpaid']) =>
      `Deze klant heeft niet zoveel te veel betaald: het is ${euro(f.short)} meer dan er staat.`,
    'more-than-owed': (f: RefusalFacts['more-than-owed']) =>
      `Er staat maar ${euro(f.owed)} klaar voor dit lid. Meer kan er niet uit.`,
    'own-pot':
      'Dit raakt je eigen potje, factuur of kosten. Een andere administrateur boekt dit. Is die er niet? Dan kan het ' +
      'bestuur een extra administrateur aanwijzen.',
    'no-scheme-in-force':
      'Er geldt op die dag nog geen regeling om te verdelen. Het bestuur moet die eerst vaststellen.',
    'purpose-not-allowed': 'Hiervoor mag dit potje niet worden gebruikt. Dat staat in de regeling.',
    'pot-too-small': (f: RefusalFacts['pot-too-small']) =>
      `In dit potje zit ${euro(f.balance)}. Dat is niet genoeg.`,
    'pot-frozen': (f: RefusalFacts['pot-frozen']) =>
      `Dit lid stopte op ${f.since}. Volgens de regeling gaat er dan niets meer uit het potje.`,
    'pot-needs-yes': (f: RefusalFacts['pot-needs-yes']) => needsYes(f),
    'pot-purpose-missing': 'Kies ook waarvoor het geld uit het potje is.',
    'cost-not-found': 'Deze kosten zijn er niet.',
    'cost-reversed': 'Deze kosten zijn teruggedraaid. Kies iets anders.',
    'more-than-cost': 'Dit is meer dan er van deze kosten nog betaald moet worden.',
    'more-than-was-paid': 'Dit is meer dan er van deze kosten betaald is.',
    'supplier-invoice-not-open': 'Deze factuur van een leverancier staat niet (meer) open. Kies iets anders.',
    'more-than-supplier-invoice':
      'Dit past niet bij wat er van deze factuur van een leverancier open staat of betaald is.',
    'payment-not-found': 'Deze betaling is er niet.',
    'payment-ended-already': 'Deze betaling was al klaar. Kijk opnieuw.',
    'payment-other-amount':
      'Dit is een ander bedrag dan we de bank vroegen. Noem bij de opdracht eerst wat niet betaald is.',
    'payment-not-owed': 'Dit bedrag is niet meer verschuldigd. Verdeel de regel zelf.',
    'paid-again-meanwhile': 'Dit staat intussen in een nieuwe opdracht. Trek die eerst in.',
    'payment-came-back': 'Deze betaling kwam terug met een latere regel. Draai die eerst terug.',
    'match-not-found': 'Deze keuze is er niet.',
    'undone-already': 'Dit was al teruggedraaid.',
  },

  confidence: {
    sure: 'Zeker',
    nearly: 'Bijna zeker',
    likely: 'Waarschijnlijk',
    perhaps: 'Misschien',
    guess: 'Een gok',
  },
  reasons: {
    'cost-amount': (f: { supplier: string; member: string; day: string }) =>
      `Het bedrag is precies dat van de bon van ${f.supplier} (${f.member}, ${f.day}).`,
    'cost-named': (f: { name: string }) => `De naam ${f.name} staat in de regel.`,
    'same-cost-elsewhere': (f: { count: number }) => `Let op: ${f.count} bonnen hebben dit bedrag.`,
    'online-payout': (f: { provider: string; count: number; costs: string }) =>
      `${f.provider} betaalt ${f.count === 1 ? '1 betaling' : `${f.count} betalingen`} uit, min ${f.costs} kosten.`,
    'vat-reference': (f: { period: string }) =>
      `Het betalingskenmerk is dat van de btw-aangifte over ${f.period}.`,
    'vat-amount': (f: { period: string }) =>
      `Het bedrag is precies wat nog open is van de btw-aangifte over ${f.period}.`,
    'supplier-amount': (f: { supplier: string; number: string; day: string }) =>
      `Het bedrag is precies dat van factuur ${f.number} van ${f.supplier}, te betalen uiterlijk ${f.day}.`,
    'supplier-elsewhere': (f: { supplier: string }) =>
      `Let op: dit geld ging naar een andere rekening dan wij van ${f.supplier} kennen.`,
    'supplier-iban': (f: { supplier: string }) => `Dit is het rekeningnummer van ${f.supplier}.`,
    'supplier-number': (f: { number: string }) =>
      `Het nummer of kenmerk van factuur ${f.number} staat erbij.`,
    'same-supplier-amount': (f: { count: number }) =>
      `Let op: ${f.count} facturen van leveranciers hebben dit bedrag.`,
    'sale-written-down': (f: { number: string }) => `Voor deze regel is verkoop ${f.number} opgeschreven.`,
    'booked-before': (f: { account: string; day: string }) =>
      `Deze rekening werd op ${f.day} geboekt op ${f.account}.`,
    'overpaid-before': (f: { customer: string; number: string; amount: string }) =>
      `${f.customer} betaalde eerder ${f.amount} te veel bij factuur ${f.number}. Dat bewaren we.`,
    'overpaid-part': (f: { amount: string }) =>
      `Dit is een deel ervan. Daarna bewaren we nog ${f.amount} voor deze klant.`,
    'same-overpaid-elsewhere': (f: { count: number }) =>
      `Let op: ${f.count} klanten betaalden precies dit bedrag te veel.`,
    'payment-batch-named': (f: { number: number }) =>
      `Dit is opdracht ${f.number}, helemaal. De naam van het bestand staat in de regel en het bedrag klopt.`,
    'payment-batch-amount': (f: { number: number; count: number }) =>
      `Dit is precies het totaal van opdracht ${f.number} (${f.count} betalingen).`,
    'payment-elsewhere': (f: { number: number; name: string }) =>
      `Let op: dit geld ging naar een andere rekening dan die van ${f.name} in opdracht ${f.number}. ` +
      'Zoek uit hoe dat kan.',
    'payment-named': (f: { number: number; name: string }) =>
      `Dit is de betaling aan ${f.name} uit opdracht ${f.number}. Het kenmerk staat in de regel en het bedrag klopt.`,
    'payment-account': (f: { number: number; name: string }) =>
      `Opdracht ${f.number} heeft een betaling aan ${f.name}, met deze rekening en dit bedrag.`,
    'payment-back': (f: { number: number; name: string }) =>
      `De betaling aan ${f.name} uit opdracht ${f.number} komt terug. Die staat daarna weer bij te betalen.`,
    'same-payment-elsewhere': (f: { count: number }) =>
      `Let op: dit kan op ${f.count} manieren. Kijk welke betaling het is.`,
    'takes-back': (f: { day: string }) =>
      `Hiermee gaat de regel van ${f.day} terug. Boek ze allebei op "Nog uit te zoeken": samen is dat nul.`,
    'on-other-line': (f: { day: string }) =>
      `Let op: dit staat al op een andere regel, van ${f.day}. Misschien is er twee keer betaald.`,
    'taken-back': (f: { day: string }) => `Let op: de regel van ${f.day} haalt dit bedrag weer terug.`,
  },

  /** What was made of a line that is done: as it was then. The amount stands beside it. */
  did: {
    invoicePaid: (f: { number: string; customer: string }) =>
      `${f.customer} betaalde factuur ${f.number}. Daarmee was die helemaal betaald`,
    invoicePart: (f: { number: string; customer: string; left: string }) =>
      `${f.customer} betaalde een deel van factuur ${f.number}. Daarna stond nog ${f.left} open`,
    invoiceBack: (f: { number: string; customer: string }) =>
      `${f.customer} kreeg geld terug van factuur ${f.number}`,
    overpaid: (f: { customer: string }) => `${f.customer} betaalde te veel. Dat bewaarden we voor deze klant`,
    overpaidBack: (f: { customer: string }) => `${f.customer} kreeg geld terug dat te veel betaald was`,
    cost: (f: { supplier: string; member: string }) => `De bon van ${f.supplier} (${f.member}) werd betaald`,
    supplier: (f: { supplier: string; number: string }) =>
      `Factuur ${f.number} van ${f.supplier} werd betaald`,
  },

  /** What a booking does, in words; the amount stands beside it. */
  does: {
    bankIn: 'Op de bank komt erbij',
    bankOut: 'Van de bank gaat af',
    invoicePaid: (f: { number: string; customer: string }) =>
      `${f.customer} betaalt factuur ${f.number}. Die is dan helemaal betaald`,
    invoicePart: (f: { number: string; customer: string; left: string }) =>
      `${f.customer} betaalt een deel van factuur ${f.number}. Daarna staat nog ${f.left} open`,
    invoiceBack: (f: { number: string; customer: string }) =>
      `${f.customer} krijgt geld terug van factuur ${f.number}`,
    invoiceUnknown: 'Op een factuur',
    overpaid: (f: { customer: string }) => `${f.customer} betaalde te veel. Dat bewaren we voor deze klant`,
    overpaidBack: (f: { customer: string }) => `${f.customer} krijgt geld terug dat te veel betaald was`,
    cost: (f: { supplier: string; member: string }) => `De bon van ${f.supplier} (${f.member}) is betaald`,
    costBack: (f: { supplier: string }) => `Geld terug van ${f.supplier}`,
    supplier: (f: { supplier: string; number: string }) => `Factuur ${f.number} van ${f.supplier} is betaald`,
    supplierBack: (f: { supplier: string; number: string }) => `Geld terug van ${f.supplier}, op ${f.number}`,
    pot: (f: { member: string; what: string }) => `Uit het potje van ${f.member}, voor ${f.what}`,
    potBack: (f: { member: string }) => `Terug in het potje van ${f.member}`,
    account: (f: { account: string }) => `Op ${f.account}`,
    accountOf: (f: { account: string; member: string }) => `Op ${f.account}, voor ${f.member}`,
    to: {
      cooperative: 'Daarvan naar de coöperatie',
      training: 'Daarvan naar de opleidingspot',
      reserve: 'Daarvan naar de reserve',
      municipality: (f: { member: string }) => `Daarvan naar de gemeente, voor ${f.member}`,
      'member-cash': (f: { member: string }) => `Daarvan uit te betalen aan ${f.member}`,
      'member-pot': (f: { member: string }) => `Daarvan naar het potje van ${f.member}`,
    },
    vat: 'Daarvan btw, voor de Belastingdienst',
    backFromShares: (f: { member: string }) =>
      `Wat hiervan verdeeld was, gaat terug. Zonder btw, uit het werk van ${f.member}`,
    sharedBefore: 'Dit geld is al verdeeld toen de factuur werd verstuurd.',
    books: 'Zo staat het in de boeken',
    debit: 'Debet',
    credit: 'Credit',
    account_: 'Rekening',
    countsToday: (f: { closed: string; today: string }) =>
      `De boeken zijn dicht tot en met ${f.closed}. Deze regel telt daarom mee op ${f.today}.`,
  },

  ...bankPages,
  ...bankStatements,
}
