import { supplierPaper } from './supplier-paper.ts'
import { spendingLimit } from './spending-limit.ts'
import { formatEuro } from '../../values/format.ts'
import type { RefusalFacts } from '../../values/refusal-facts.ts'
import { bank } from './bank.ts'

const euro = (cents: string) => formatEuro(BigInt(cents), 'nl')

const pot = bank.refusals

/** Suppliers and their invoices: entering, approving, paying, another account. */
export const suppliers = {
  /** The entry that takes an invoice back, in the books. */
  entryTakenBack: (f: { supplier: string; number: string }) => `Teruggedraaid: ${f.supplier} ${f.number}`,
  refusals: {
    'supplier-not-found': 'Deze leverancier is er niet.',
    'supplier-there-already': 'Er is al een leverancier met deze naam. Kies die uit de lijst.',
    'iban-not-asked': 'Dit rekeningnummer is al bevestigd of veranderd. Kijk opnieuw.',
    'invoice-entered-before': (f: RefusalFacts['invoice-entered-before']) =>
      `Deze factuur is er al: ${f.day}, ${euro(f.amount)}. Kijk het nummer na.`,
    'invoice-incomplete': 'Er ontbreekt nog iets bij wat je koos. Kijk de keuzes na.',
    'due-before-invoiced': 'De uiterste betaaldag ligt voor de dag van de factuur. Kijk de dagen na.',
    'day-to-come': 'De dag van de factuur moet nog komen. Kijk de datum na.',
    'receipt-gone': 'Het bestand van de factuur is er niet meer. Kies het nog een keer.',
    'receipt-empty': 'Het bestand is leeg. Kies een ander bestand.',
    'cost-unusual':
      'Er is iets bijzonders aan deze kosten, en daar is nog geen ja op gezegd. Kijk alles na en verstuur opnieuw.',
    'invoice-of-nothing': 'Het bedrag is nul. Een factuur van niets hoeft niet in de boeken.',
    'vat-other-side': 'De btw en het totaal horen allebei van ons af of allebei naar ons toe te gaan.',
    'vat-more-than-cost': 'De btw is evenveel als het totaal, of meer. Dat kan niet.',
    'vat-above-rate': 'De btw is meer dan 21 %. Dat kan niet. Kijk de factuur na.',
    'vat-on-reversed':
      'Bij verlegde btw staat er geen btw op de factuur. Laat het veld leeg, of kies iets anders.',
    'account-not-for-costs': 'Op deze rekening boek je geen kosten van de coöperatie. Kies een andere.',
    'training-pot-too-small': (f: RefusalFacts['training-pot-too-small']) =>
      `In de opleidingspot zit ${euro(f.balance)}. Dat is niet genoeg.`,
    'request-not-open': 'Deze vraag staat niet (meer) open, of is van een ander lid. Kies een andere vraag.',
    'over-request': (f: RefusalFacts['over-request']) =>
      `Dit is meer dan gevraagd: de vraag is voor hooguit ${euro(f.asked)}. Laat het lid opnieuw ` +
      'vragen, met het hogere bedrag.',
    'more-back-than-spent': (f: RefusalFacts['more-back-than-spent']) =>
      `Onder deze vraag is voor ${euro(f.spent)} gekocht. Er kan niet meer terugkomen dan dat.`,
    'supplier-invoice-not-found': 'Deze factuur is er niet.',
    'supplier-invoice-booked': 'Deze factuur is al goedgekeurd en geboekt.',
    'supplier-invoice-closed': 'Deze factuur is er al uit gehaald.',
    'supplier-invoice-paid': 'Deze factuur is betaald via de bank. Maak eerst de bankregel ongedaan.',
    'supplier-invoice-being-paid':
      'Deze factuur staat in een opdracht voor de bank. Trek eerst de opdracht in. ' +
      'Heeft de bank het bestand al? Wacht dan op de bankregel, of zeg bij Betalen dat de bank niet betaalde.',
    ...spendingLimit.refusals,
    'own-pot': pot['own-pot'],
    'no-scheme-in-force': pot['no-scheme-in-force'],
    'purpose-not-allowed': pot['purpose-not-allowed'],
    'pot-too-small': pot['pot-too-small'],
    'more-than-owed': pot['more-than-owed'],
    'pot-frozen': pot['pot-frozen'],
    'pot-needs-yes': pot['pot-needs-yes'],
  },

  /** What was wrong with an e-invoice; the form can be filled by hand. */
  unread: {
    'xml-doctype': 'In dit bestand zit iets wat in een e-factuur niet hoort. We lezen het niet.',
    'xml-too-large':
      'Deze e-factuur is te groot om te lezen: meer dan 2 MB zonder de bijlagen, of te veel regels.',
    'xml-unreadable': 'Dit bestand is kapot of geen XML.',
    'no-e-invoice': 'Dit is geen e-factuur die wij kunnen lezen (UBL).',
    'other-currency': (f: RefusalFacts['other-currency']) =>
      `Deze factuur is niet in euro maar in ${f.currency}.`,
    'e-invoice-lacks': (f: RefusalFacts['e-invoice-lacks']) => `In deze e-factuur ontbreekt iets: ${f.what}.`,
    'e-invoice-sums': (f: RefusalFacts['e-invoice-sums']) =>
      `Deze e-factuur telt niet op. Bij ${f.what} staat ${euro(f.stated)}; wij komen op ${euro(f.reckoned)}. ` +
      'Vraag de leverancier om een nieuwe.',
  },
  byHand: 'Neem over wat op de factuur staat.',
  fromFile: 'Dit stond in de e-factuur, en het telt op. Kijk het na.',
  paper: supplierPaper,
  prepaid: (f: { amount: string }) => `Volgens de factuur is ${f.amount} al betaald. Klopt dat?`,

  list: {
    title: 'Facturen van leveranciers',
    lead: 'Wat anderen aan de coöperatie vragen te betalen. De bank laat zien wat betaald is.',
    new: 'Factuur invoeren',
    suppliers: 'Leveranciers',
    limit: 'Grens voor een tweede ja',
    waiting: 'Wacht op een ja',
    open: 'Te betalen',
    done: 'Klaar',
    supplier: 'Leverancier',
    number: 'Nummer',
    due: 'Betalen voor',
    what: 'Wat',
    amount: 'Bedrag',
    state: 'Stand',
    emptyTitle: 'Nog geen facturen van leveranciers',
    empty:
      'Kreeg de coöperatie een rekening? Kies het bestand (pdf, foto of e-factuur). Wat we erop ' +
      'kunnen lezen, vullen we in.',
  },
  state: {
    waiting: 'Wacht op een ja',
    open: 'Te betalen',
    credit: 'Tegoed',
    part: 'Deels betaald',
    paid: 'Betaald',
    closed: 'Eruit gehaald',
  },
  choose: {
    title: 'Factuur van een leverancier',
    lead: 'Kies het bestand. We lezen wat erop staat en vullen dat in. Jij kijkt het na.',
    file: 'Bestand van de factuur',
    fileHint: 'Hooguit 10 MB: e-factuur (xml), pdf, jpg, png of webp.',
    wrongKind:
      'Dit bestand is geen factuur die we kunnen lezen. Kies een e-factuur (xml), pdf, jpg, png of webp.',
    fileIsHere: (f: { name: string }) =>
      `We hebben je bestand: ${f.name}. Zeg nog waarvoor de factuur is. Daarna vragen we alleen wat daarbij hoort.`,
    save: 'Ga verder',
    back: 'Facturen van leveranciers',
  },
  form: {
    title: 'Factuur invoeren',
    supplier: 'Van wie is de factuur?',
    added: 'Een nieuwe leverancier',
    name: 'Naam van de nieuwe leverancier',
    nameNeeded: '(nodig als je “Een nieuwe leverancier” kiest)',
    kvk: 'KVK-nummer',
    vatNumber: 'Btw-nummer',
    iban: 'Rekeningnummer (IBAN)',
    type: 'Wat is het?',
    types: { invoice: 'Een factuur: wij betalen', credit: 'Een creditfactuur: wij krijgen iets terug' },
    number: 'Nummer van de factuur',
    description: 'Wat is er gekocht?',
    invoicedOn: 'Dag van de factuur',
    dueOn: 'Uiterste betaaldag',
    reference: 'Betalingskenmerk',
    referenceHint: 'Alleen als het op de factuur staat. Anders nemen we het nummer.',
    total: 'Te betalen, met btw',
    vatStated: 'Btw op de factuur',
    vatHint: 'Staat er geen btw op? Laat dit leeg.',
    vatCode: 'Hoe zit het met de btw?',
    vatCodes: {
      input: 'Nederlandse btw: die krijgen we terug',
      none: 'Geen btw, of btw die we niet terugkrijgen',
      'reversed-in-nl': 'Btw verlegd, leverancier in Nederland',
      'from-eu': 'Zonder btw, leverancier in een ander EU-land',
      'from-outside-eu': 'Zonder btw, leverancier buiten de EU',
    },
    owedAt: 'Welk tarief geldt hier in Nederland?',
    owedAtNeeded: '(nodig bij verlegde btw, of een leverancier uit het buitenland)',
    kind: 'Waarvoor is het?',
    chosenKind: (f: { kind: string }) => `Waarvoor: ${f.kind}.`,
    chooseKindAgain: 'Kies opnieuw',
    kinds: {
      shared: {
        label: 'De coöperatie zelf',
        hint: 'Gaat van de eigen rekening van de coöperatie. Verandert niets voor leden.',
      },
      'job-cost': {
        label: 'Een opdracht van een lid',
        hint: 'Gaat van de opbrengst af voordat die wordt verdeeld.',
      },
      pot: { label: 'Aankoop uit het potje van een lid', hint: 'Alleen na een vraag waar ja op is gezegd.' },
      'training-pot': { label: 'Cursus uit de opleidingspot', hint: 'Gaat uit de pot van alle leden samen.' },
    },
    account: 'Welke kosten van de coöperatie?',
    member: 'Welk lid?',
    jobMemberHint:
      'Was het werk van meer leden samen? Dan draagt alleen dit lid de kosten: een ' +
      'inkoopfactuur kan niet worden verdeeld. Een bon wel, bij “Kosten boeken”.',
    request: 'Welke vraag uit het potje?',
    requestHint: 'Hier staan alleen vragen waar genoeg ja op is gezegd.',
    noRequests: 'Er staat nu geen vraag open waar genoeg ja op is gezegd.',
    save: 'Voer de factuur in',
    back: 'Facturen van leveranciers',
  },
  one: {
    title: (f: { supplier: string; number: string }) => `${f.supplier}: ${f.number}`,
    entered: 'De factuur is ingevoerd.',
    booked: 'De factuur is goedgekeurd en geboekt.',
    another: 'Voer nog een factuur in',
    closedDone: 'De factuur is eruit gehaald.',
    waits: (f: { amount: string }) =>
      `Dit is meer dan ${f.amount}. Iemand anders dan wie de factuur invoerde, zegt eerst ja.`,
    for: 'Waarvoor',
    account: 'Rekening in de boeken',
    member: 'Lid',
    vatHow: 'Btw',
    enteredBy: 'Ingevoerd door',
    approvedBy: 'Goedgekeurd door',
    ibanMissing: 'Nog niet bekend. Vul het in bij de leverancier, anders kan er niet betaald worden.',
    ibanWaits:
      'Let op: er is een ander rekeningnummer gevraagd. Dat geldt pas als iemand anders het bevestigt.',
    net: 'Kosten',
    vat: 'Btw die terugkomt',
    vatOwed: 'Btw die we zelf betalen',
    total: 'Te betalen',
    paid: 'Betaald via de bank',
    document: 'Bekijk de factuur',
    entry: 'Bekijk de boeking',
    approve: 'Keur goed en boek',
    close: 'Haal deze factuur eruit',
    closeWaiting: 'Klopt de factuur niet? Haal hem eruit. Het bestand blijft bewaard.',
    closeBooked:
      'Is hij fout geboekt? Haal hem eruit: de boeking wordt teruggedraaid. Daarna kan hij opnieuw worden ingevoerd.',
    why: 'Waarom?',
    closedWhy: (f: { day: string; why: string }) => `Eruit gehaald op ${f.day}: ${f.why}`,
  },
  register: {
    title: 'Leveranciers',
    lead: 'Wie de coöperatie facturen stuurt. Een ander rekeningnummer geldt pas als een tweede mens het bevestigt.',
    new: 'Leverancier toevoegen',
    name: 'Naam',
    kvk: 'KVK-nummer',
    vatNumber: 'Btw-nummer',
    iban: 'Rekeningnummer (IBAN)',
    toConfirm: 'Ander nummer te bevestigen',
    empty: 'Een leverancier komt hier vanzelf in als je de eerste factuur invoert.',
    emptyTitle: 'Nog geen leveranciers',
    save: 'Bewaar',
    back: 'Terug naar de leverancier',
    saved: 'De leverancier is bewaard.',
    ibanHint:
      'Verander je dit? Dan bevestigt iemand anders het eerst. Bel de leverancier op een nummer dat je al kende.',
    asked: (f: { name: string; iban: string }) => `${f.name} vroeg om een ander rekeningnummer: ${f.iban}.`,
    askedByYou: 'Jij vroeg dit. Iemand anders van de administratie belt de leverancier en zegt ja of nee.',
    askedLead:
      'Bel de leverancier, op een nummer dat je al had. Vraag of dit nummer klopt. Een nieuw nummer ' +
      'in een mail is vaak bedrog.',
    confirm: 'Ja, ik heb gebeld en het klopt',
    refuse: 'Nee, dit nummer niet',
    answered: {
      yes: 'Het nieuwe rekeningnummer geldt.',
      no: 'Het nieuwe rekeningnummer is weg. Het oude blijft.',
    },
  },
  limit: spendingLimit,
  home: {
    title: 'Facturen van leveranciers',
    approve: (f: { supplier: string; amount: string }) => `Goedkeuren: ${f.supplier}, ${f.amount}`,
    nextToApprove: (f: { supplier: string; amount: string }) =>
      `Volgende om ja op te zeggen: ${f.supplier}, ${f.amount}`,
    nothingToApprove: 'Klaar. Er wacht niets meer op jouw ja.',
    approveDetail: 'Iemand anders voerde hem in. Jij zegt ja of haalt hem eruit.',
    iban: (f: { supplier: string }) => `Ander rekeningnummer: ${f.supplier}`,
    ibanDetail: 'Bel de leverancier en bevestig het, of zeg nee.',
  },
}
