import { formatEuro } from '../../values/format.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'

const choice = new Intl.ListFormat('nl', { type: 'disjunction' })

/** Amounts of a refusal come in cents. */
const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

/**
 * Wat je leest als een bankbestand niet gelezen kan worden, en waarom een voorstel wordt gedaan.
 * Bedragen en datums zijn al opgemaakt in de taal van de lezer.
 */
export const bankReading = {
  refusals: {
    empty: () => 'Dit bestand is leeg. Haal het opnieuw op bij je bank.',
    'file-too-large': (facts: RefusalFacts['file-too-large']) =>
      `Dit bestand is groter dan ${facts.megabytes} MB. Haal bij je bank een kortere periode op, ` +
      'bijvoorbeeld één maand.',
    'file-too-many-lines': (facts: RefusalFacts['file-too-many-lines']) =>
      `In dit bestand staan meer dan ${facts.lines} regels. Haal bij je bank een kortere periode op.`,
    zip: () => 'Dit is een ingepakt bestand (zip). Pak het eerst uit en kies dan het bestand dat erin zit.',
    'not-a-bank-file': ({ formats }: RefusalFacts['not-a-bank-file']) =>
      `Dit is geen bankafschrift dat we kunnen lezen. Kies bij je bank voor ${choice.format(formats.split(', '))}.`,
    'other-message': (facts: RefusalFacts['other-message']) =>
      `Dit is een ${facts.kind}-bestand. Daarin staat geen volledig afschrift. Kies bij je bank voor ` +
      `${choice.format(facts.formats.split(', '))}.`,
    'xml-doctype': () =>
      'In dit bestand staat iets dat een bank nooit meestuurt (een DOCTYPE). Het is niet gelezen. ' +
      'Haal het opnieuw op bij je bank.',
    'xml-broken': (facts: RefusalFacts['xml-broken']) =>
      `Dit bestand is beschadigd: vanaf teken ${facts.position} klopt het niet meer. Haal het ` +
      'opnieuw op bij je bank.',
    truncated: () => 'Dit bestand houdt halverwege op. Haal het opnieuw op bij je bank.',
    'no-statement': () =>
      'In dit bestand staat geen afschrift. Kies bij je bank een periode met afschriften.',
    'no-account': () =>
      'In dit bestand staat niet van welke rekening het is. Haal het opnieuw op bij je bank.',
    'no-closing-balance': () =>
      'In dit bestand staat geen eindsaldo. Daardoor kunnen we niet nagaan of alles erin staat. Haal ' +
      'het afschrift opnieuw op.',
    'other-currency': (facts: RefusalFacts['other-currency']) =>
      `In dit bestand staan bedragen in ${facts.currency}. We lezen alleen rekeningen in euro.`,
    'negative-amount': (facts: RefusalFacts['negative-amount']) =>
      `In dit bestand staat een bedrag met een min ervoor: ${facts.amount}. Dat hoort niet in een ` +
      'afschrift van een bank.',
    'amount-unreadable': (facts: RefusalFacts['amount-unreadable']) =>
      facts.amount === ''
        ? 'In dit bestand ontbreekt een bedrag.'
        : `In dit bestand staat een bedrag dat we niet kunnen lezen: ${facts.amount}.`,
    'date-impossible': (facts: RefusalFacts['date-impossible']) =>
      facts.date === '?'
        ? 'In dit bestand ontbreekt een datum.'
        : `In dit bestand staat een datum die niet bestaat: ${facts.date}.`,
    'line-unreadable': (facts: RefusalFacts['line-unreadable']) =>
      `Deze regel in het bestand kunnen we niet lezen: ${facts.line}`,
    'sum-does-not-match': (facts: RefusalFacts['sum-does-not-match']) =>
      `Afschrift ${facts.statement} klopt niet. Het begint met ${euro(facts.opening)}, de regels zijn ` +
      `samen ${euro(facts.lines)}, ` +
      `maar het eindigt met ${euro(facts.closing)}. Dat scheelt ${euro(facts.difference)}. Er is niets opgeslagen.`,
  },
  pendingLeftOut: (count: number) =>
    count === 1
      ? 'Eén regel is nog niet verwerkt door de bank. Die komt in een volgend afschrift.'
      : `${count} regels zijn nog niet verwerkt door de bank. Die komen in een volgend afschrift.`,
  openingUnknown: () =>
    'De bank noemt geen beginsaldo. We konden dus niet natellen of alle regels erin staan.',
  reasons: {
    'structured-reference': (facts: { number: string }) => `Het betalingskenmerk hoort bij ${facts.number}.`,
    'number-in-text': (facts: { number: string; sure: boolean }) =>
      facts.sure
        ? `Nummer ${facts.number} staat in de omschrijving.`
        : `In de omschrijving staat iets dat nummer ${facts.number} kan zijn.`,
    'amount-equals': (facts: { number: string; amount: string }) =>
      `Het bedrag is precies wat er openstaat van ${facts.number}: ${facts.amount}.`,
    'credit-note-in-text': (facts: { number: string; invoice: string }) =>
      `Nummer ${facts.number} is de creditfactuur bij ${facts.invoice}.`,
    'amount-back': (facts: { number: string; amount: string }) =>
      `Het bedrag is precies wat de klant terugkrijgt van ${facts.number}: ${facts.amount}.`,
    'amounts-add-up': (facts: { numbers: string; amount: string }) =>
      `${facts.numbers} zijn samen precies ${facts.amount}.`,
    'credit-note-settled': (facts: { number: string; amount: string }) =>
      `Van ${facts.number} krijgt de klant nog geld terug. Dat is ervan afgetrokken: ${facts.amount}.`,
    'partial-payment': (facts: { number: string; amount: string }) =>
      `Dit is een deel van ${facts.number}. Daarna staat nog ${facts.amount} open.`,
    overpayment: (facts: { amount: string }) => `Er is ${facts.amount} te veel betaald.`,
    'name-alike': (facts: { customer: string; likeness: number }) =>
      facts.likeness >= 90
        ? `De naam is die van ${facts.customer}.`
        : `De naam lijkt op die van ${facts.customer}.`,
    'iban-seen': (facts: { customer: string }) => `Deze rekening betaalde eerder voor ${facts.customer}.`,
    'reversal-of-line': (facts: { date: string }) => `De betaling van ${facts.date} gaat hiermee terug.`,
    'reversal-in-statement': (facts: { position: number }) =>
      `Hiermee gaat regel ${facts.position} van dit afschrift terug.`,
    'reversed-later': (facts: { position: number }) =>
      `Let op: regel ${facts.position} van dit afschrift haalt dit bedrag weer terug.`,
    'iban-differs': (facts: { customer: string }) =>
      facts.customer === ''
        ? 'Let op: deze rekening betaalde eerder voor iemand anders.'
        : `Let op: deze rekening betaalde eerder voor ${facts.customer}.`,
    'same-amount-elsewhere': (facts: { count: number }) =>
      `Let op: ${facts.count} facturen hebben dit bedrag.`,
    'other-number-in-text': (facts: { number: string }) =>
      `Let op: in de omschrijving staat ook ${facts.number}. Die factuur staat niet open.`,
    'nothing-open': (facts: { number: string }) =>
      `Let op: van factuur ${facts.number} staat niets meer open. Misschien is er twee keer betaald.`,
    'paid-by-other-line': (facts: { number: string }) =>
      `Let op: een andere regel van dit afschrift betaalt ${facts.number} al.`,
    'before-issue': (facts: { number: string; date: string }) =>
      `Let op: er is betaald voordat ${facts.number} werd verstuurd (${facts.date}).`,
    'several-customers': () => 'Let op: deze facturen zijn van verschillende klanten.',
    'bank-takes-back': () => 'Let op: de bank draait hiermee een eerdere betaling terug.',
  },
}
