import { payDay, paymentBatch, paymentWarning } from './payment-batch.ts'
import { paymentHome } from './payment-home.ts'
import { ownAccount, paymentMail, paymentRefusals } from './payment-refusals.ts'

/** Betalen: wat er betaald moet worden, opdrachten voor de bank, rekeningen, en het ja van het lid. */
export const payments = {
  title: 'Betalen',
  lead:
    'Hier staat wat de coöperatie nog moet betalen. Jij zet betalingen klaar in één opdracht. ' +
    'Iemand anders geeft de opdracht vrij. Daarna geef je het bestand aan de bank.',
  leadRelease: 'Hier staan de opdrachten aan de bank. De administratie zet ze klaar, jij geeft ze vrij.',
  leadReader: 'Hier staat wat de coöperatie nog moet betalen, en welke opdrachten naar de bank gingen.',
  back: 'Terug naar betalen',
  source: {
    'job-cost': 'Voorgeschoten door leden',
    'supplier-invoice': 'Facturen van leveranciers',
    vat: 'Btw',
    refund: 'Terug naar klanten',
    'municipal-share': 'Voor de gemeente',
    payout: 'Uitbetalen aan leden',
  },
  /** Wat de ontvanger op het afschrift leest. */
  onStatement: {
    cost: (f: { supplier: string; what: string }) => `Terug voor ${f.supplier}: ${f.what}`,
    supplier: (f: { number: string }) => `Factuur ${f.number}`,
    vat: (f: { from: string; until: string }) => `Btw van ${f.from} tot en met ${f.until}`,
    refund: (f: { numbers: string }) => `Terugbetaling factuur ${f.numbers}`,
    share: (f: { client: string }) =>
      f.client === '' ? 'Deel uit ondernemen' : `Deel uit ondernemen, client ${f.client}`,
    payout: 'Uitbetaling van je deel',
  },
  due: {
    title: 'Te betalen',
    none: 'Er is nu niets te betalen.',
    noneReady: 'Er is nu niets dat je kunt klaarzetten.',
    onBank: (f: { amount: string }) =>
      `Let op: er staat een bankregel van ${f.amount} die hierbij kan horen. Boek die eerst`,
    choose: (source: string) => source,
    one: (f: { name: string; amount: string }) => `${f.name}: ${f.amount}`,
    to: (f: { holder: string; iban: string }) => `Naar ${f.holder}, ${f.iban}`,
    ofMember: (f: { member: string }) => `Van het werk van ${f.member}`,
    ofSomebody: 'Van het werk van een lid',
    invoices: (f: { numbers: string }) => `Factuur ${f.numbers}`,
    vatOf: (f: { from: string; until: string }) => `Van ${f.from} tot en met ${f.until}`,
    before: (f: { day: string }) => `Uiterlijk ${f.day}`,
    withReference: (f: { reference: string }) => `Betalingskenmerk ${f.reference}`,
    paidFrom: (ibans: readonly string[]) =>
      `De klant betaalde van ${ibans.join(' en ')}. Vraag of het daarheen mag.`,
    lessByCredit: 'Een creditfactuur is ervan afgehaald',
    since: (f: { day: string }) => `Sinds ${f.day}`,
    lessThanOwed: (f: { owed: string }) => `Het lid zei ja tegen dit bedrag. Er staat nu ${f.owed} klaar.`,
    fillIn: (f: { name: string | undefined }) =>
      `Vul het hier in${f.name === undefined ? '' : ` voor ${f.name}`}`,
    notYetTitle: 'Kan nu nog niet',
    notYet: {
      'under-way': 'Staat al in een opdracht.',
      'no-municipality': 'We weten niet bij welke gemeente dit lid hoort. Vul dat eerst in.',
      'no-account': 'Er is nog geen rekening bekend.',
      'no-supplier-account': 'Er is nog geen rekening bekend. Vul die in bij Leveranciers.',
      'account-waits': 'De rekening moet nog bevestigd worden, of geldt pas later.',
      'not-answered': 'Het lid heeft nog niet gezegd of dit mag. Zonder ja betalen we niet.',
      'answered-no': 'Het lid zei nee. Het geld blijft staan.',
      'answered-wait': 'Het lid wil nog wachten. Het geld blijft staan.',
    },
  },
  make: {
    title: 'Klaarzetten',
    from: 'Van welke rekening?',
    balance: (f: { amount: string; day: string }) => `${f.amount} op ${f.day}, volgens het laatste afschrift`,
    balanceUnknown: 'Van deze rekening is nog geen afschrift ingelezen',
    noAccount: 'Er is nog geen bankrekening van de coöperatie. Voeg die eerst toe bij Bank, Inlezen.',
    day: 'Niet eerder betalen dan',
    dayHint:
      'Laat je dit leeg, dan betaalt de bank op de dag dat jij het bestand ophaalt. In het weekend wordt dat de ' +
      'eerste werkdag daarna.',
    format: 'Welk soort bestand wil je bank?',
    formats: {
      'pain.001.001.09': 'Nieuw (pain.001.001.09)',
      'pain.001.001.03': 'Oud (pain.001.001.03)',
    },
    formatHint: 'Neemt de bank het nieuwe niet aan? Kies dan het oude.',
    look: 'Bekijk de opdracht',
    choose: 'Wat wil je betalen?',
  },
  preview: {
    title: 'Kijk na voor je klaarzet',
    lead: 'Er is nog niets bewaard. Klopt dit?',
    total: 'Samen',
    count: (n: number) => (n === 1 ? '1 betaling' : `${n} betalingen`),
    from: 'Van rekening',
    day: 'Betaaldag',
    format: 'Soort bestand',
    balanceNow: 'Op de rekening volgens het laatste afschrift',
    underWay: 'Andere opdrachten die nog niet op een afschrift staan',
    balanceAfter: 'Daarna is er over',
    unknown: 'weten we niet',
    booked: 'Zo komt het in de boeken',
    bookedLead: 'Dit boeken we pas als het afschrift van de bank de betaling laat zien.',
    bank: 'Van de bank',
    save: 'Zet klaar voor de tweede persoon',
    change: 'Iets anders kiezen',
  },
  columns: { payee: 'Naar wie', what: 'Waarvoor', account: 'Rekening', amount: 'Bedrag', state: 'Hoe ver' },
  warning: paymentWarning,
  payDay,
  batch: paymentBatch,
  batches: {
    title: 'Opdrachten',
    none: 'Er is nog geen opdracht gemaakt.',
    one: (f: { number: number; amount: string; count: number }) =>
      `Opdracht ${f.number}: ${f.amount}, ${f.count === 1 ? '1 betaling' : `${f.count} betalingen`}`,
  },
  accounts: {
    title: 'Rekeningen van wie we betalen',
    link: 'Rekeningen van wie we betalen',
    lead:
      'Een rekening die jij invult, gebruiken we pas als iemand anders ja zegt. ' +
      'Een lid vult de eigen rekening zelf in. Verandert een lid die, dan wachten we een week, of tot iemand ja zegt.',
    waiting: 'Wacht op een ja',
    none: 'Er wacht niets.',
    known: 'Bekend',
    noneKnown: 'Er is nog geen rekening bekend.',
    entered: (f: { name: string; day: string }) => `Ingevuld door ${f.name} op ${f.day}`,
    from: (f: { day: string }) => `Geldt vanzelf vanaf ${f.day}`,
    before: (f: { iban: string }) => `Nu geldt: ${f.iban}`,
    check:
      'Bel of spreek degene van wie de rekening is. Laat het hele nummer zeggen en vergelijk het. Mail niet.',
    byAnother: 'Jij vulde dit in. Iemand anders zegt ja.',
    yes: 'Ja, dit klopt',
    no: 'Nee, dit klopt niet',
    reference: (f: { text: string }) => `Kenmerk: ${f.text}`,
    saved: 'Bewaard. Iemand anders zegt nu ja of nee.',
    answered: 'Je antwoord is bewaard.',
    form: {
      title: 'Rekening invullen',
      payee: 'Van wie?',
      none: 'Iedereen die iets krijgt, heeft een rekening.',
      iban: 'IBAN',
      holder: 'Naam bij de bank',
      holderHint: 'Zoals het op de bankpas of de brief staat. De bank vergelijkt de naam.',
      reference: 'Kenmerk',
      referenceHint: 'Alleen als de ontvanger daarom vraagt. Nooit een burgerservicenummer (BSN).',
      save: 'Bewaar',
      kind: { customer: 'klant', municipality: 'gemeente', member: 'lid', 'tax-office': 'btw' },
    },
  },
  own: ownAccount,
  mail: paymentMail,
  payout: {
    title: (amount: string) => `Je krijgt ${amount}. Wat betekent dat voor je uitkering?`,
    nothing: 'Er is nu geen geld om aan jou uit te betalen.',
    noTitle: 'Geld krijgen van de coöperatie',
    lead: 'Volgens jouw regeling mag dit geld naar je eigen rekening. Kijk eerst wat het doet met je uitkering.',
    month:
      'We rekenen alsof het deze maand bij je komt. ' +
      'Hoort het bij werk in een eerdere maand, dan kan het daar meetellen.',
    question: 'Wil je dit geld nu krijgen?',
    yes: 'Ja, betaal het uit',
    wait: 'Nog even wachten',
    no: 'Nee, liever niet',
    stays:
      'Zeg je niets, nee of wacht? Dan blijft het geld voor je klaarstaan bij de coöperatie. Let op: soms telt geld ' +
      'ook mee als je het kunt krijgen en nog niet vroeg. Vraag dus eerst je gemeente of het UWV of wachten helpt.',
    noAccount: 'Vul ook in op welke rekening je het geld wilt krijgen.',
    accountLink: 'Mijn rekening invullen',
    said: {
      yes: 'Jij zei ja. De administratie zet het klaar. Twee mensen kijken het na.',
      wait: 'Je wilt nog wachten. Het geld blijft staan. Je kunt later altijd nog ja zeggen.',
      no: 'Je wilt het nu niet. Het geld blijft staan. Je kunt later altijd nog ja zeggen.',
    },
    underWay: (amount: string) => `${amount} is onderweg naar je rekening.`,
  },
  home: paymentHome,
  refusals: paymentRefusals,
}
